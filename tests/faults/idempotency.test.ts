import crypto from 'node:crypto'

import { query } from '../../src/testing/app'
import { buildSim, buildWorld, type World } from '../../src/testing/builders'
import { databaseName, databaseUrl, openQueries } from '../../src/testing/database'
import { endPrograms, startApi, until, type Api } from '../../src/testing/processes'
import { expectConsistent } from '../api/consistency'
import { place, wanted } from '../api/stage'

let world: World
let api: Api

beforeAll(async () => {
  world = await buildWorld()
  await buildSim()
  api = await startApi()
})
afterAll(endPrograms)

type Asked = { path: string; as: string; key: string; body: unknown }

const ask = ({ as, body, key, path }: Asked) =>
  fetch(`${api.url}${path}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${as}`,
      'content-type': 'application/json',
      'idempotency-key': key,
    },
    body: JSON.stringify(body),
  })

type Place = { table: string; event: string; when: string }

const HERE = 4711

/** Kills the API process where saving comes to this place, and starts another one. */
const killAt = async ({ event, table, when }: Place, asked: Asked): Promise<void> => {
  const pool = openQueries(databaseUrl(databaseName))
  const gate = await pool.connect()
  await gate.query('select pg_advisory_lock($1)', [HERE])
  await query(`create or replace function wait_here() returns trigger language plpgsql as
    $$ begin perform pg_advisory_xact_lock(${HERE}); return new; end $$`)
  await query(`create trigger wait_here before ${event} on ${table} for each row when (${when})
    execute function wait_here()`)
  const lost = ask(asked).then(
    () => 'answered',
    () => 'lost',
  )
  const waiting = `select pid from pg_locks where locktype = 'advisory' and objid = ${HERE} and not granted`
  await until(async () => (await query(waiting)).length > 0)
  await api.end('SIGKILL')
  expect(await lost).toBe('lost')
  // What the dead process left waiting must not go on once the gate is open.
  await query(`select pg_terminate_backend(pid) from (${waiting}) as left_behind`)
  await until(async () => (await query(waiting)).length === 0)
  gate.release()
  await pool.end()
  await query(`drop trigger wait_here on ${table}`)
  api = await startApi()
}

const theAnswer: Place = {
  table: 'idempotency_keys',
  event: 'update',
  when: 'new.status is not null',
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads answers of every shape
const bodyOf = (response: Response): Promise<any> => response.json()

/** The same request again, twice: answered, and then replayed. */
const askAgain = async (asked: Asked) => {
  const [second, third] = [await ask(asked), await ask(asked)]
  expect(second.headers.get('idempotent-replayed')).toBeNull()
  expect(third.headers.get('idempotent-replayed')).toBe('true')
  const body = await bodyOf(second)
  expect(await bodyOf(third)).toEqual(body)
  return { status: second.status, body }
}

describe('the API process killed between the effect and the answer', () => {
  it('an order: the retry answers with the order that is there', async () => {
    const asked: Asked = {
      path: '/api/orders',
      as: world.tokens.user,
      key: crypto.randomUUID(),
      body: { ...wanted(world, 'physical'), externalRef: 'once-only' },
    }
    await killAt(theAnswer, asked)
    const made = await query<{ id: string }>(
      `select id from orders where external_ref = 'once-only'`,
    )
    expect(made).toHaveLength(1)
    const { body, status } = await askAgain(asked)
    expect([status, body.doc.id]).toEqual([201, made[0]?.id])
    expect(await query(`select 1 from orders where external_ref = 'once-only'`)).toHaveLength(1)
  })

  it.each([
    [
      'before the gateway was asked',
      { table: 'transactions', event: 'update', when: `new.status = 'completed'` },
    ],
    ['when all was settled', theAnswer],
  ])('a payment, %s: the retry finds the one transaction', async (_, place_) => {
    const { id } = await place(world, 'physical')
    const asked: Asked = {
      path: '/api/payments/process',
      as: world.tokens.user,
      key: crypto.randomUUID(),
      body: { order: id, gateway: 'sandbox' },
    }
    await killAt(place_, asked)
    const { body, status } = await askAgain(asked)
    const made = await query('select id, status from transactions where order_id = $1', [id])
    expect([status, body.status]).toEqual([201, 'completed'])
    expect(made).toEqual([{ id: body.transaction.id, status: 'completed' }])
  })

  it('a batch in its third order: the retry goes on there', async () => {
    const one = { ...wanted(world, 'esim'), client: world.client.id }
    const asked: Asked = {
      path: '/api/orders/batch',
      as: world.tokens.reseller,
      key: crypto.randomUUID(),
      body: { orders: ['b1', 'b2', 'b3', 'b4'].map((externalRef) => ({ ...one, externalRef })) },
    }
    await killAt({ table: 'orders', event: 'insert', when: `new.external_ref = 'b3'` }, asked)
    const placed = () =>
      query<{ id: string }>(
        `select id from orders where external_ref like 'b_' order by external_ref`,
      )
    const before = await placed()
    expect(before).toHaveLength(2)
    const { body, status } = await askAgain(asked)
    expect([status, body.done, body.failed]).toEqual([200, 4, 0])
    const ids = body.results.map((result: { doc: { id: string } }) => ({ id: result.doc.id }))
    expect(await placed()).toEqual(ids)
  })

  it('and all that was left is in order', async () => {
    await expectConsistent()
  })
})
