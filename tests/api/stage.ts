import crypto from 'node:crypto'

import type { Order } from '../../payload-types'
import type { OrderStatus, SimType } from '../../src/domain/orders/status'
import { query, testApp } from '../../src/testing/app'
import { ADDRESS, newIccid, type World } from '../../src/testing/builders'
import type { Answer } from '../../src/testing/http'

/** One request over HTTP: `send('PATCH /api/orders/1', token, body)`; without a token nobody asks. */
export const send = async (what: string, as?: string, body?: unknown): Promise<Answer> => {
  const { call } = await testApp()
  const [method = '', path = ''] = what.split(' ')
  return call(method, path, { as, ...(body === undefined ? {} : { body }) })
}

/** Status and code of an answer, to be compared at one glance. */
export const said = ({ body, status }: Answer): [number, string?] =>
  status < 400 ? [status] : [status, body?.errors?.[0]?.code]

export const wanted = (world: World, simType: SimType) => ({
  plan: world.plan.id,
  simType,
  ...(simType === 'physical' ? { deliveryAddress: ADDRESS } : {}),
})

/** Places an order over HTTP: a physical one by the user, an eSIM by the reseller for its client. */
export const place = async (world: World, simType: SimType): Promise<Order> => {
  const { client, tokens } = world
  const { body, status } = await send(
    'POST /api/orders',
    simType === 'physical' ? tokens.user : tokens.reseller,
    { ...wanted(world, simType), ...(simType === 'esim' ? { client: client.id } : {}) },
  )
  if (status !== 201) throw new Error(`Not placed: ${status} ${JSON.stringify(body)}`)
  return body.doc
}

/** An order of each type of SIM, by id, for `stage` to copy. */
export const templatesOf = async (world: World): Promise<Record<SimType, string>> => ({
  physical: (await place(world, 'physical')).id,
  esim: (await place(world, 'esim')).id,
})

/** Places and pays through the sandbox; with a card in stock the order confirms itself. */
export const placePaid = async (world: World, simType: SimType): Promise<Order> => {
  const { id } = await place(world, simType)
  const as = simType === 'physical' ? world.tokens.user : world.tokens.reseller
  const paid = await send('POST /api/payments/process', as, { order: id, gateway: 'sandbox' })
  if (paid.status !== 201) throw new Error(`Not paid: ${JSON.stringify(paid.body)}`)
  return (await send(`GET /api/orders/${id}`, as)).body
}

const WAYS: Record<SimType, Record<OrderStatus, OrderStatus[]>> = {
  physical: {
    pending: [],
    confirmed: ['confirmed'],
    dispatched: ['confirmed', 'dispatched'],
    delivered: ['confirmed', 'dispatched', 'delivered'],
    activated: ['confirmed', 'dispatched', 'delivered', 'activated'],
    cancelled: ['cancelled'],
  },
  esim: {
    pending: [],
    confirmed: ['confirmed'],
    dispatched: [],
    delivered: ['confirmed', 'delivered'],
    activated: ['confirmed', 'delivered', 'activated'],
    cancelled: ['cancelled'],
  },
}

/** A row like that one but for these columns, without the cost of a save. */
export const copy = (
  table: 'orders' | 'sims' | 'resellers' | 'clients',
  from: string,
  changes: object,
) =>
  query(
    `insert into ${table} select (jsonb_populate_record(t, $2::jsonb)).* from ${table} t where id = $1`,
    [from, JSON.stringify(changes)],
  )

type Staged = { template: string; status: OrderStatus; paymentStatus?: Order['paymentStatus'] }

/**
 * A copy of an order brought to `status` by SQL, along the moves the trigger allows and with the card that
 * state has: a test of every pair needs hundreds, and each of them only once. Answers its id.
 */
export const stage = async (world: World, staged: Staged): Promise<string> => {
  const { paymentStatus = 'paid', status, template } = staged
  const id = crypto.randomUUID()
  await copy('orders', template, {
    id,
    order_number: `T-${id.slice(0, 13)}`,
    payment_status: paymentStatus,
    // A copy holds nothing of its reseller's credit.
    held_minor: 0,
  })
  const [row] = await query<{ sim_type: SimType }>('select sim_type from orders where id = $1', [
    id,
  ])
  for (const next of WAYS[row?.sim_type ?? 'physical'][status])
    await query(`update orders set status = $2 where id = $1`, [id, next])
  if (status !== 'pending' && status !== 'cancelled') await giveSim(world, id, status)
  return id
}

const giveSim = async (world: World, order: string, status: OrderStatus): Promise<void> => {
  const id = crypto.randomUUID()
  await query(
    `insert into sims (id, iccid, sim_type, network_provider, stock_state, network_state, order_id)
     select $1, $2, sim_type::text::enum_sims_sim_type, network_provider, $3, 'inactive', id
     from orders where id = $4`,
    [id, newIccid(), status === 'activated' ? 'in_use' : 'reserved', order],
  )
  await query('update orders set sim_id = $2 where id = $1', [order, id])
}

/** Cards in stock without the cost of a save each. */
export const stock = async (count: number, simType: SimType): Promise<void> => {
  const iccids = Array.from({ length: count }, newIccid)
  await query(
    `insert into sims (id, iccid, sim_type, network_provider, stock_state, network_state, activation_code)
     select gen_random_uuid(), iccid, $2::enum_sims_sim_type, 'Orange', 'available', 'inactive',
       case when $2::text = 'esim' then '1$rsp.example.com$NEVER-READ' end
     from unnest($1::text[]) iccid`,
    [iccids, simType],
  )
}
