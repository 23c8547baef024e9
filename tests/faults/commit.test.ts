import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type PayloadRequest } from 'payload'

import { inTransaction, rowsOf } from '../../src/domain/database/transaction'
import { query, testApp } from '../../src/testing/app'
import { ADDRESS, buildWorld, PASSWORD, type World } from '../../src/testing/builders'
import { placePaid, send } from '../api/stage'

const TABLES = ['plans', 'orders', 'general', 'users_sessions', 'admins_sessions', 'tickets']

let world: World

/** What happens at COMMIT and not before: nothing, an error of that code, or the end of the connection. */
const planFault = (fault: string) => query('update planned set fault = $1', [fault])

beforeAll(async () => {
  world = await buildWorld()
  await query(`create table planned (fault text); insert into planned values ('')`)
  await query(`
    create function fail_at_commit() returns trigger language plpgsql as $$
    declare planned_fault text := (select fault from planned);
    begin
      if planned_fault = 'lost' then perform pg_terminate_backend(pg_backend_pid()); end if;
      if planned_fault <> '' then raise exception 'planned' using errcode = planned_fault; end if;
      return null;
    end $$`)
  for (const table of TABLES)
    await query(`create constraint trigger planned after insert or update or delete on ${table}
      deferrable initially deferred for each row execute function fail_at_commit()`)
})

afterEach(() => planFault(''))

type Door = { name: string; table: string; knock: () => Promise<{ status: number; body: unknown }> }

const newPlan = (code: string) => ({
  code,
  name: 'Kept?',
  networkProvider: 'Orange',
  simTypes: ['esim'],
  validityDays: 5,
  prices: [{ currency: 'USD', priceMinor: 100 }],
  active: true,
})

const form = (body: object): FormData => {
  const data = new FormData()
  data.set('_payload', JSON.stringify(body))
  return data
}

const panel = async (method: string, path: string, body: object) => {
  const { call } = await testApp()
  return call(method, path, { as: world.tokens.super_admin, body: form(body) })
}

const mutation = async (text: string) => {
  const { graphql } = await testApp()
  const { body } = await graphql(`mutation { ${text} { id } }`, {}, world.tokens.super_admin)
  const [failed] = body.errors ?? []
  return {
    status: failed ? (failed.extensions.statusCode ?? 500) : 200,
    body: { errors: [failed?.extensions] },
  }
}

const asStaff = (what: string, body?: object) => send(what, world.tokens.super_admin, body)

const local = async () => {
  const { payload } = await testApp()
  return payload
    .update({ collection: 'plans', id: world.plan.id, data: { dataMb: 8 }, overrideAccess: true })
    .then(
      () => ({ status: 200, body: {} }),
      (error: unknown) => ({ status: 500, body: { errors: [error] } }),
    )
}

const doors = (): Door[] => [
  { name: 'REST create', table: 'plans', knock: () => asStaff('POST /api/plans', newPlan('a')) },
  {
    name: 'REST update',
    table: 'plans',
    knock: () => asStaff(`PATCH /api/plans/${world.plan.id}`, { dataMb: 5 }),
  },
  {
    name: 'the trash',
    table: 'plans',
    knock: () => asStaff(`PATCH /api/plans/${world.plan.id}`, { deletedAt: '2026-01-01' }),
  },
  {
    name: 'an order placed',
    table: 'orders',
    knock: () =>
      send('POST /api/orders', world.tokens.user, {
        plan: world.plan.id,
        simType: 'physical',
        deliveryAddress: ADDRESS,
      }),
  },
  {
    name: "the panel's form, new",
    table: 'plans',
    knock: () => panel('POST', '/api/plans', newPlan('b')),
  },
  {
    name: "the panel's form",
    table: 'plans',
    knock: () => panel('PATCH', `/api/plans/${world.plan.id}`, { ...newPlan('c'), dataMb: 6 }),
  },
  {
    name: 'GraphQL update',
    table: 'plans',
    knock: () => mutation(`updatePlan(id: "${world.plan.id}", data: { dataMb: 7 })`),
  },
  {
    name: 'settings',
    table: 'general',
    knock: () => asStaff('POST /api/globals/general', { taxId: 'X' }),
  },
  { name: 'the Local API', table: 'plans', knock: local },
  {
    name: 'signing in',
    table: 'users_sessions',
    knock: () =>
      send('POST /api/auth/login', undefined, {
        email: world.user.email,
        password: PASSWORD,
        as: 'users',
      }),
  },
]

const codeIn = (body: unknown): unknown =>
  (body as { errors?: { code?: string }[] }).errors?.[0]?.code // every door above answers so

const stateOf = (table: string) => query(`select * from ${table} order by id`)

describe('a COMMIT that fails', () => {
  it.each(doors().map(({ name }, index) => ({ name, index })))(
    'is never an answer of success: $name',
    async ({ index }) => {
      const door = doors()[index]
      if (!door) throw new Error('no such door')
      const before = await stateOf(door.table)
      await planFault('40001')
      const refused = await door.knock()
      await planFault('lost')
      const lost = await door.knock()
      await planFault('')
      expect(refused.status).toBeGreaterThanOrEqual(409)
      expect(lost.status).toBeGreaterThanOrEqual(500)
      if (door.name !== 'the Local API') expect(codeIn(refused.body)).toBe('busy')
      expect(codeIn(lost.body)).toBe('database.outcome_unknown')
      expect(await stateOf(door.table)).toEqual(before)
    },
  )

  it('503 says when to look again, and nothing of a verb is saved either', async () => {
    const { call } = await testApp()
    const order = await placePaid(world, 'physical')
    await planFault('lost')
    const answer = await call('PATCH', `/api/orders/${order.id}/status`, {
      as: world.tokens.moderator,
      body: { status: 'dispatched', delivery: { carrier: 'DHL' } },
    })
    await planFault('')
    expect(answer.status).toBe(503)
    expect(answer.headers.get('Retry-After')).toBe('2')
    const [saved] = await query('select status from orders where id = $1', [order.id])
    expect(saved?.status).toBe('confirmed')
  })
})

describe('a transaction that has ended', () => {
  const newReq = async (): Promise<PayloadRequest> => {
    const { payload } = await testApp()
    return createLocalReq({}, payload)
  }
  const rename = async (req: PayloadRequest, dataMb: number): Promise<void> => {
    await req.payload.update({
      collection: 'plans',
      id: world.plan.id,
      data: { dataMb },
      depth: 0,
      overrideAccess: true,
      req,
    })
  }
  const dataMb = async () =>
    (await query('select data_mb from plans where id = $1', [world.plan.id]))[0]?.data_mb

  it('is no success when a failed statement was passed over', async () => {
    const before = await dataMb()
    const req = await newReq()
    const work = inTransaction(req, async () => {
      await rename(req, 111)
      await rowsOf(req, sql`select 1 / 0`).catch(() => undefined)
    })
    await expect(work).rejects.toThrow('This transaction has ended before')
    expect(await dataMb()).toBe(before)
  })

  it('is no success when a nested failure was caught', async () => {
    const before = await dataMb()
    const req = await newReq()
    const work = inTransaction(req, async () => {
      await rename(req, 222)
      await req.payload
        .create({ collection: 'plans', data: {} as never, overrideAccess: true, req })
        .catch(() => undefined)
    })
    await expect(work).rejects.toThrow('This transaction has ended before')
    expect(await dataMb()).toBe(before)
  })

  it('takes no further writes, neither with its id nor without', async () => {
    const before = await dataMb()
    const req = await newReq()
    const id = await req.payload.db.beginTransaction()
    await req.payload.db.rollbackTransaction(id ?? '')
    const write = (transactionID: typeof id | undefined) =>
      req.payload.db.updateOne({
        collection: 'plans',
        id: world.plan.id,
        data: { dataMb: 333 },
        req: { ...req, ...(transactionID ? { transactionID } : {}) },
      })
    await expect(write(id)).rejects.toThrow('This transaction has ended before')
    await expect(write(undefined)).rejects.toThrow('outside of a transaction')
    await expect(rename(Object.assign(req, { transactionID: id }), 333)).rejects.toThrow(
      'has ended',
    )
    expect(await dataMb()).toBe(before)
  })

  it('is lost with its connection, and keeps none of the pool', async () => {
    const before = await dataMb()
    const req = await newReq()
    // The one adapter of this project; Payload types the neutral base.
    const { pool } = req.payload.db as unknown as {
      pool: { totalCount: number; idleCount: number }
    }
    const work = inTransaction(req, async () => {
      await rename(req, 444)
      const [own] = await rowsOf<{ pid: number }>(req, sql`select pg_backend_pid() pid`)
      await query('select pg_terminate_backend($1)', [own?.pid])
      // The end of it arrives while no statement is under way.
      await new Promise((resolve) => setTimeout(resolve, 200))
      await rename(req, 555)
    })
    await expect(work).rejects.toThrow()
    expect(await dataMb()).toBe(before)
    expect(pool.totalCount - pool.idleCount).toBe(0)
  })
})
