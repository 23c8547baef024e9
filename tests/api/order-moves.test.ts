import {
  movesFor,
  ORDER_STATUSES,
  SIM_TYPES,
  type OrderStatus,
  type SimType,
} from '../../src/domain/orders/status'
import { query, testApp } from '../../src/testing/app'
import { buildWorld, type World } from '../../src/testing/builders'
import { said, send, stage, stock, templatesOf } from './stage'

type Role = 'super_admin' | 'admin' | 'moderator' | 'editor' | 'owner' | 'stranger' | 'nobody'

const STAFF: Role[] = ['super_admin', 'admin', 'moderator']

/** Who may not move anything, and how they hear it: 403 to whom the order exists, else 404. */
const REFUSED: [Role, number, string][] = [
  ['editor', 404, 'not_found'],
  ['owner', 403, 'forbidden'],
  ['stranger', 404, 'not_found'],
  ['nobody', 401, 'auth.required'],
]

let world: World
let templates: Record<SimType, string>

const tokenOf = (role: Role, simType: SimType): string | undefined => {
  const { tokens } = world
  const isPhysical = simType === 'physical'
  if (role === 'owner') return isPhysical ? tokens.user : tokens.reseller
  if (role === 'stranger') return isPhysical ? tokens.otherUser : tokens.otherReseller
  return role === 'nobody' ? undefined : tokens[role]
}

const move = (id: string, to: OrderStatus, as: string | undefined) =>
  send(`PATCH /api/orders/${id}/status`, as, {
    status: to,
    reason: 'A test.',
    delivery: { carrier: 'DHL' },
  })

const stateOf = async (id: string) => {
  const [row] = await query<{ status: OrderStatus; revision: number; events: number }>(
    `select status, revision::int, (select count(*)::int from events where subject_id = o.id::text) as events
     from orders o where id = $1`,
    [id],
  )
  return row
}

const pairs = SIM_TYPES.flatMap((simType) =>
  ORDER_STATUSES.flatMap((from) => ORDER_STATUSES.map((to) => ({ simType, from, to }))),
)
/** An eSIM is never dispatched, so nothing starts there; the trigger's test makes one by force. */
const reachable = pairs.filter(({ from, simType }) => simType !== 'esim' || from !== 'dispatched')

const isLegal = ({ from, simType, to }: (typeof pairs)[number]) =>
  movesFor(simType)[from].includes(to)

beforeAll(async () => {
  world = await buildWorld()
  templates = await templatesOf(world)
  await stock(10, 'physical')
  await stock(10, 'esim')
})

const stamps: Record<OrderStatus, string> = {
  pending: 'created_at',
  confirmed: 'confirmed_at',
  dispatched: 'dispatched_at',
  delivered: 'delivered_at',
  activated: 'activated_at',
  cancelled: 'cancelled_at',
}

describe('PATCH /orders/:id/status, for every state, target and role', () => {
  it.each(reachable.filter(isLegal))(
    '200 to each of staff, once, with its stamp and event: $simType $from → $to',
    async ({ from, simType, to }) => {
      for (const role of STAFF) {
        const id = await stage(world, { template: templates[simType], status: from })
        const answer = await move(id, to, tokenOf(role, simType))
        expect([role, answer.status, answer.body.doc?.status]).toEqual([role, 200, to])
        const [row] = await query(
          `select status, ${stamps[to]} is not null as stamped,
             (select json_agg(json_build_array(e.type, e.from, e.to, e.actor_type, e.reason))
              from events e where e.subject_id = o.id::text and e.type = 'order.' || $2) as told
           from orders o where id = $1`,
          [id, to],
        )
        expect(row).toEqual({
          status: to,
          stamped: true,
          told: [[`order.${to}`, from, to, 'admin', 'A test.']],
        })
      }
    },
  )

  it.each(reachable.filter((pair) => !isLegal(pair) && pair.from !== pair.to))(
    '409 to each of staff, and nothing changes: $simType $from → $to',
    async ({ from, simType, to }) => {
      const id = await stage(world, { template: templates[simType], status: from })
      const before = await stateOf(id)
      for (const role of STAFF) {
        const answer = await move(id, to, tokenOf(role, simType))
        expect([role, ...said(answer)]).toEqual([role, 409, 'order.move_not_allowed'])
        expect(answer.body.errors[0].data).toEqual({ from, to })
      }
      expect(await stateOf(id)).toEqual(before)
    },
  )

  it.each(reachable.filter(({ from, to }) => from === to))(
    '200 to each of staff for where it is already, and nothing changes: $simType $from',
    async ({ from, simType, to }) => {
      const id = await stage(world, { template: templates[simType], status: from })
      const before = await stateOf(id)
      for (const role of STAFF) {
        const answer = await move(id, to, tokenOf(role, simType))
        expect([role, answer.status, answer.body.doc?.status]).toEqual([role, 200, to])
      }
      expect(await stateOf(id)).toEqual(before)
    },
  )

  it.each(reachable)(
    '401, 403 or 404 to everybody else, legal or not: $simType $from → $to',
    async ({ from, simType, to }) => {
      const id = await stage(world, { template: templates[simType], status: from })
      const before = await stateOf(id)
      for (const [role, status, code] of REFUSED) {
        const answer = await move(id, to, tokenOf(role, simType))
        expect([role, ...said(answer)]).toEqual([role, status, code])
      }
      expect(await stateOf(id)).toEqual(before)
    },
  )
})

/** Whether the database itself lets the row go there. */
const databaseAllows = async (id: string, to: OrderStatus): Promise<boolean> => {
  try {
    await query('update orders set status = $2 where id = $1', [id, to])
    return true
  } catch (error) {
    expect(error).toMatchObject({ code: '23514', message: expect.stringContaining('order') })
    return false
  }
}

describe('a move', () => {
  it.each([
    ['physical', 'dispatched', 'order_dispatched'],
    ['esim', 'delivered', 'esim_ready'],
    ['physical', 'cancelled', 'order_cancelled'],
  ] as const)(
    'of %s to %s tells the customer once, unless told not to',
    async (simType, to, key) => {
      const mails = async (notify?: boolean) => {
        const id = await stage(world, { template: templates[simType], status: 'confirmed' })
        const body = { status: to, reason: 'A test.', delivery: { carrier: 'DHL' }, notify }
        const path = `PATCH /api/orders/${id}/status`
        expect(said(await send(path, world.tokens.moderator, body))).toEqual([200])
        return query(
          `select 1 from messages where order_id = $1 and template_key = $2 and channel = 'email'`,
          [id, key],
        )
      }
      expect([(await mails()).length, (await mails(false)).length]).toEqual([1, 0])
    },
  )

  it('is an event that says who, from where, by what and why', async () => {
    const { call } = await testApp()
    const as = world.tokens.moderator
    const me = await send('GET /api/auth/user', as)
    const id = await stage(world, { template: templates.physical, status: 'confirmed' })
    await call('PATCH', `/api/orders/${id}/status`, {
      as,
      headers: { 'x-forwarded-for': '192.0.2.7', 'user-agent': 'Till/1' },
      body: { status: 'cancelled', reason: 'Changed their mind.' },
    })
    const [event] = await query(
      `select * from events where subject_id = $1 and type = 'order.cancelled'`,
      [id],
    )
    expect(event).toMatchObject({
      ...{ actor_type: 'admin', actor_id: me.body.user.id, ip: '192.0.2.7', user_agent: 'Till/1' },
      ...{ from: 'confirmed', to: 'cancelled', reason: 'Changed their mind.' },
      created_at: expect.any(Date),
    })
  })

  it('that cancels what was dispatched gives the card back', async () => {
    const id = await stage(world, { template: templates.physical, status: 'dispatched' })
    const [{ sim } = {}] = await query('select sim_id as sim from orders where id = $1', [id])
    expect(said(await move(id, 'cancelled', world.tokens.moderator))).toEqual([200])
    expect(await query('select stock_state, order_id from sims where id = $1', [sim])).toEqual([
      { stock_state: 'available', order_id: null },
    ])
  })
})

describe('the trigger on orders', () => {
  it.each(pairs.filter(({ from, to }) => from !== to))(
    'lets SQL make exactly the moves of the table: $simType $from → $to',
    async (pair) => {
      const { from, simType, to } = pair
      const isImpossible = simType === 'esim' && from === 'dispatched'
      const id = await stage(world, { template: templates[simType], status: from })
      if (isImpossible) {
        await query('alter table orders disable trigger guard_order_move')
        await query(`update orders set status = 'dispatched' where id = $1`, [id])
        await query('alter table orders enable trigger guard_order_move')
      }
      expect(await databaseAllows(id, to)).toBe(isLegal(pair))
      expect((await stateOf(id))?.status).toBe(isLegal(pair) ? to : from)
    },
  )

  it.each(ORDER_STATUSES)('starts every new order as pending: %s', async (status) => {
    const inserting = query(
      `insert into orders select (jsonb_populate_record(t, jsonb_build_object(
         'id', gen_random_uuid(), 'order_number', 'N-' || $2, 'status', $2::text))).* from orders t where id = $1`,
      [templates.esim, status],
    )
    if (status === 'pending') await inserting
    else await expect(inserting).rejects.toMatchObject({ code: '23514' })
  })

  it('keeps the SIM type an order was placed with, on which its moves hang', async () => {
    const id = await stage(world, { template: templates.physical, status: 'confirmed' })
    const turning = query(
      `update orders set sim_type = 'esim', delivery_address_line1 = null where id = $1`,
      [id],
    )
    await expect(turning).rejects.toMatchObject({ code: '23514' })
  })
})
