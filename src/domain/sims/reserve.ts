import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Order, Sim } from '../../../payload-types'
import { problem } from '../../core/problem'
import { idOf, lockAndRead, rowsOf } from '../database/transaction'
import { recordEvent } from '../events/record'
import { assertNetworkMove, assertStockMove, type StockState } from './status'

export const noneAvailable = problem(
  'sims.none_available',
  409,
  () => 'No fitting SIM is in stock.',
)
export const notAvailable = problem('sims.not_available', 409, () => 'This SIM is not in stock.')
export const notFitting = problem(
  'sims.not_fitting',
  409,
  () => 'This SIM does not fit the order: type, network, plan or owner differ.',
)
export const noActivationCode = problem(
  'sim.no_activation_code',
  409,
  () => 'This eSIM has no activation code yet.',
)

type Wanted = Pick<Order, 'id' | 'simType' | 'networkProvider' | 'plan' | 'reseller'>

/**
 * The next fitting SIM in stock, locked: the reseller's own stock first, then ours; one set aside for
 * the plan first; an eSIM only with its code, or its owner could not use it. Rivals skip a locked card and take the next.
 */
export const nextFitting = async (
  req: PayloadRequest,
  order: Wanted,
): Promise<string | undefined> => {
  const reseller = idOf(order.reseller) ?? null
  const [row] = await rowsOf<{ id: string }>(
    req,
    sql`select id from sims
      where stock_state = 'available' and deleted_at is null
        and sim_type::text = ${order.simType} and network_provider = ${order.networkProvider}
        and (sim_type <> 'esim' or activation_code is not null)
        and (plan_id is null or plan_id = ${idOf(order.plan)}::uuid)
        and (reseller_id is null or reseller_id = ${reseller}::uuid)
      order by (reseller_id is null), (plan_id is null), created_at, id
      limit 1 for update skip locked`,
  )
  return row?.id
}

const fits = (sim: Sim, order: Wanted): boolean => {
  const plan = idOf(sim.plan)
  const reseller = idOf(sim.reseller)
  return (
    sim.simType === order.simType &&
    sim.networkProvider === order.networkProvider &&
    (!plan || plan === idOf(order.plan)) &&
    (!reseller || reseller === idOf(order.reseller))
  )
}

type Change = Partial<Pick<Sim, 'stockState' | 'networkState' | 'order' | 'client' | 'user'>>

/** In the trash too: a card put there while an order holds it must still follow the order. */
const save = (req: PayloadRequest, id: string, data: Change) =>
  req.payload.update({
    collection: 'sims',
    id,
    data,
    depth: 0,
    trash: true,
    overrideAccess: true,
    req,
  })

/** Reserves this card for the order; refuses one that does not fit or is taken. */
export const reserveSim = async (req: PayloadRequest, id: string, order: Wanted): Promise<Sim> => {
  const sim = await lockAndRead(req, 'sims', id)
  if (!fits(sim, order)) throw notFitting({})
  if (sim.stockState !== 'available' || sim.deletedAt) throw notAvailable({})
  if (sim.simType === 'esim' && !(await hasActivationCode(req, id))) throw noActivationCode({})
  await recordEvent(req, {
    type: 'sim.reserved',
    subject: { collection: 'sims', id },
    summary: 'Reserved for an order.',
    from: sim.stockState,
    to: 'reserved',
  })
  return save(req, id, { stockState: 'reserved', order: order.id })
}

/** Nobody reads the code itself here, not even us: a document never holds it. */
const hasActivationCode = async (req: PayloadRequest, id: string): Promise<boolean> => {
  const found = await rowsOf(
    req,
    sql`select 1 from sims where id = ${id}::uuid and activation_code is not null`,
  )
  return found.length > 0
}

/** Back to stock. A card that is not reserved stays as it is, so asking twice is harmless. */
export const releaseSim = async (req: PayloadRequest, id: string): Promise<void> => {
  const sim = await lockAndRead(req, 'sims', id)
  if (sim.stockState !== 'reserved') return
  await move(req, sim, { stockState: 'available', order: null })
  await recordEvent(req, {
    type: 'sim.released',
    subject: { collection: 'sims', id },
    summary: 'Released to stock.',
    from: 'reserved',
    to: 'available',
  })
}

const move = (req: PayloadRequest, sim: Sim, data: Change & { stockState: StockState }) => {
  assertStockMove({ from: sim.stockState, to: data.stockState })
  return save(req, sim.id, data)
}

/** Puts the order's card in use by its new holder. */
export const activateSim = async (
  req: PayloadRequest,
  id: string,
  holder: Pick<Order, 'user' | 'client'>,
): Promise<void> => {
  const sim = await lockAndRead(req, 'sims', id)
  assertNetworkMove({ from: sim.networkState, to: 'active' })
  await move(req, sim, {
    stockState: 'in_use',
    networkState: 'active',
    user: idOf(holder.user) ?? null,
    client: idOf(holder.client) ?? null,
  })
  await recordEvent(req, {
    type: 'sim.activated',
    subject: { collection: 'sims', id },
    summary: 'Put in use.',
    from: sim.stockState,
    to: 'in_use',
  })
}
