import { createLocalReq } from 'payload'
import pg from 'pg'

import { check } from '../../../src/domain/checks/check'
import { COUNTED_TABLES } from '../../../src/domain/checks/documents'
import { RULES } from '../../../src/domain/checks/rules'
import { inTransaction } from '../../../src/domain/database/transaction'
import { post } from '../../../src/domain/ledger/post'
import { reopenRefund } from '../../../src/domain/orders/money/reopenRefund'
import { finishTransaction, startTransaction } from '../../../src/domain/payments/transaction'
import { query, testApp } from '../../../src/testing/app'
import {
  buildAdmin,
  buildClient,
  buildSim,
  buildWorld,
  type World,
} from '../../../src/testing/builders'
import { databaseName, databaseUrl } from '../../../src/testing/database'
import { runProgram } from '../../../src/testing/test-server.mjs'
import { place, placePaid, send } from '../stage'
import { work } from '../work'
import { FAULTS } from './faults'

let world: World
let client: pg.Client

const must = async (what: string, as: string, body?: unknown) => {
  const { body: answered, status } = await send(what, as, body)
  if (status >= 400) throw new Error(`${what}: ${status} ${JSON.stringify(answered)}`)
  return answered
}

const move = (id: string, status: string, more: object = {}) =>
  must(`PATCH /api/orders/${id}/status`, world.tokens.admin, { status, ...more })

const delivery = { delivery: { carrier: 'DHL', trackingNumber: '1234567890' } }

/** Orders of every kind, each brought there by what a person or the worker would have done. */
const trade = async () => {
  const { tokens } = world
  for (let count = 0; count < 4; count += 1) {
    await buildSim()
    await buildSim({ simType: 'esim' })
  }
  await place(world, 'physical')
  await placePaid(world, 'physical')
  const declined = await place(world, 'esim')
  await must('POST /api/payments/process', tokens.reseller, {
    order: declined.id,
    gateway: 'sandbox',
    paymentMethod: 'sandbox_decline',
  })
  for (const simType of ['physical', 'esim'] as const) {
    const activated = await placePaid(world, simType)
    if (simType === 'physical') await move(activated.id, 'dispatched', delivery)
    await move(activated.id, 'delivered')
    await move(activated.id, 'activated')
  }
  const returned = await placePaid(world, 'physical')
  await move(returned.id, 'cancelled', { reason: 'A mistake.', refund: true })
  await partRefund((await placePaid(world, 'esim')).id)
  const owed = await placePaid(world, 'esim')
  await move(owed.id, 'cancelled', { reason: 'A mistake.' })
  await failedRefund((await placePaid(world, 'physical')).id)
}

/** A refund that was made, and of which the gateway said later that it failed. */
const failedRefund = async (order: string) => {
  const { payload } = await testApp()
  const { doc } = await partRefund(order, 200)
  await reopenRefund(await createLocalReq({}, payload), doc.id, { status: 'failed', response: {} })
}

const partRefund = async (order: string, amountMinor = 100) => {
  const [payment] = await query<{ id: string }>('select id from transactions where order_id = $1', [
    order,
  ])
  return must(`POST /api/transactions/${payment!.id}/refund`, world.tokens.admin, {
    amountMinor,
    reason: 'Goodwill.',
  })
}

/** Money that a reseller sent, and a correction of its balance. */
const credit = async () => {
  const { payload } = await testApp()
  const req = await createLocalReq({}, payload)
  const reseller = world.reseller.id
  for (const gateway of ['bank_transfer', 'ledger'])
    await inTransaction(req, async () => {
      const started = await startTransaction(req, {
        ...{ transactionType: 'credit', reseller, amountMinor: 5000, currency: 'USD' },
        ...{ gateway, paymentMethod: gateway },
      })
      await finishTransaction(req, started, { status: 'completed', response: {} })
      const isCorrection = gateway === 'ledger'
      await post(req, {
        type: isCorrection ? 'correction' : 'top_up',
        transaction: started.id,
        currency: 'USD',
        lines: [
          {
            account: isCorrection ? { kind: 'corrections' } : { kind: 'gateway', gateway },
            amountMinor: -5000,
          },
          { account: { kind: 'reseller_funds', reseller }, amountMinor: 5000 },
        ],
      })
    })
}

const support = async () => {
  const { tokens } = world
  const said = { subject: 'No signal', description: 'Nothing works.' }
  await must('POST /api/tickets', tokens.user, said)
  const { doc } = await must('POST /api/tickets', tokens.reseller, said)
  for (const status of ['in_progress', 'resolved'])
    await must(`PATCH /api/tickets/${doc.id}`, tokens.moderator, { status })
  await must('POST /api/ticket-replies', tokens.reseller, { ticket: doc.id, body: 'Not yet.' })
}

/** A bulk run as the worker leaves it, one of its orders moved. */
const bulk = async () => {
  const orders = await query<{ id: string }>(
    `select id from orders where status = 'confirmed' and sim_type = 'esim'`,
  )
  const { payload } = await testApp()
  const admin = await buildAdmin({ role: 'moderator' })
  const ids = orders.map(({ id }) => id)
  const run = await payload.create({
    collection: 'bulk-runs',
    data: {
      request: { ids, status: 'delivered' },
      results: [],
      total: ids.length,
      requestedBy: admin.id,
      status: 'queued',
      done: 0,
      failed: 0,
    },
    overrideAccess: true,
  })
  await work('run_bulk_status', { run: run.id })
}

beforeAll(async () => {
  world = await buildWorld()
  await trade()
  await credit()
  await support()
  await bulk()
  const { client: customer, tokens } = world
  const report = { day: new Date().toISOString().slice(0, 10), megabytes: 5, source: 'network' }
  await must(`POST /api/clients/${customer.id}/usage`, tokens.admin, report)
  await buildClient(world.reseller.id)
  await must(`PATCH /api/clients/${customer.id}/status`, tokens.admin, {
    status: 'suspended',
    reason: 'A trial.',
  })
  const [mail] = await query<{ id: string }>(
    `select id from messages where template_key = 'order_confirmation' limit 1`,
  )
  await work('send_message', { message: mail!.id })
  await query(`delete from graphile_worker._private_jobs where key = $1`, [`message:${mail!.id}`])
  client = new pg.Client({ connectionString: databaseUrl(databaseName) })
  // Dropping the database ends its connection, and that is no failure of a test.
  client.on('error', () => undefined)
  await client.connect()
})

afterAll(() => client.end().catch(() => undefined))

const ask = async <Row extends Record<string, unknown>>(sql: string) =>
  (await client.query<Row>(sql)).rows

/** The rules that find something, and what they say. */
const broken = async (): Promise<Record<string, string[]>> => {
  const found: Record<string, string[]> = {}
  for (const rule of RULES) {
    const { faults } = await check(ask, rule)
    if (faults.length > 0)
      found[rule.name] = faults.map(({ fault, subject }) => `${subject}: ${fault}`)
  }
  return found
}

/** Plants a fault past constraints and triggers, looks, and takes it back. */
const afterPlanting = async (statements: string): Promise<Record<string, string[]>> => {
  await client.query('begin')
  try {
    await client.query('set local session_replication_role = replica')
    const results = [await client.query(statements)].flat()
    const changed = results.reduce((sum, { rowCount }) => sum + (rowCount ?? 0), 0)
    if (changed === 0) throw new Error('Nothing was planted')
    return await broken()
  } finally {
    await client.query('rollback')
  }
}

it('says nothing of what the verbs have made', async () => {
  expect(await broken()).toEqual({})
})

it('knows a fault for every rule, and every table that counts its changes', async () => {
  expect(Object.keys(FAULTS).sort()).toEqual(RULES.map(({ name }) => name).sort())
  const tables = await query<{ name: string }>(
    `select table_name as name from information_schema.columns
     where table_schema = 'public' and column_name = 'revision'`,
  )
  expect(tables.map(({ name }) => name).sort()).toEqual([...COUNTED_TABLES].sort())
})

describe.each(Object.entries(FAULTS))('%s', (name, faults) => {
  it.each(faults)(
    'names the document and what is wrong, and is alone in it (fault %#)',
    async (fault) => {
      const found = await afterPlanting(fault)
      expect(Object.keys(found)).toEqual([name])
      expect(found[name]?.join()).not.toMatch(/undefined|null|^: /)
    },
  )
})

describe('npm run ledger:rebuild', () => {
  const run = async (): Promise<string> => {
    const { stdout } = await runProgram('src/server/commands/ledger-rebuild.ts', {
      databaseUrl: databaseUrl(databaseName),
    })
    return stdout
  }

  it('changes nothing where the caches are right, as often as it is asked', async () => {
    const before = await query('select id, revision from accounts order by id')
    expect(await run()).toBe('Every account agrees with the ledger.\n')
    expect(await query('select id, revision from accounts order by id')).toEqual(before)
  })

  it('writes balance, version and holds anew, and says what they were', async () => {
    const spoilt = `kind = 'reseller_funds' and balance_minor = 10000`
    await client.query('begin; set local session_replication_role = replica')
    await client.query(
      `update accounts set balance_minor = 1, version = 7, holds_minor = holds_minor + 9 where ${spoilt}`,
    )
    await client.query('commit')
    const said = await run()
    expect(said).toMatch(
      /^reseller_funds\.\S+\.USD: balance 1 → 10000, version 7 → 2, holds \d+ → \d+\n1 accounts rebuilt\.\n$/,
    )
    expect(await run()).toBe('Every account agrees with the ledger.\n')
    expect(await broken()).toEqual({})
  })
})

describe('npm run check:data', () => {
  const run = () =>
    runProgram('src/server/commands/check-data.ts', { databaseUrl: databaseUrl(databaseName) })

  it('ends with 0 where all is well, and says what it looked at', async () => {
    const { stdout } = await run()
    expect(stdout).toMatch(/^Checking \d+ orders, /)
    for (const { name } of RULES) expect(stdout).toContain(`ok     ${name}`)
  })

  it('ends with 1 where a fault is, and names rule, document and what is wrong', async () => {
    const [order] = await query<{ order_number: string }>(
      `update orders set refund_due_minor = 7 where id = (select min(id::text)::uuid from orders
       where status = 'pending') returning order_number`,
    )
    const { message } = await run().then(
      () => new Error('It ended with 0'),
      (error: Error) => error,
    )
    expect(message).toContain('FAULT  order.refund_due')
    expect(message).toContain(`${order!.order_number}: is pending and owes 7`)
  })
})
