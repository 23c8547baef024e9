import type { PayloadRequest } from 'payload'

import type { Order } from '../../../../payload-types'
import { invalid } from '../../../core/problem'
import { assertCan } from '../../access/can'
import { idOf } from '../../database/transaction'
import { postAll } from '../../ledger/post'
import { waitingPayment } from '../../payments/find'
import { paidMinor } from '../../payments/sums'
import { now } from '../../ports'
import { addJob } from '../../queue/addJob'
import { activateSim, nextFitting, noneAvailable, releaseSim, reserveSim } from '../../sims/reserve'
import { earnCommission } from '../books/commission'
import { deliveryData, type Delivery } from '../delivery/delivery'
import { givePlan } from './givePlan'
import { captureHold, releaseHold } from '../books/hold'
import { orderUnpaid } from '../problems'
import { saveOrder } from '../save'
import { assertMove, isPaid, type OrderStatus } from '../status'

export type Move = {
  to: OrderStatus
  reason?: string | undefined
  delivery?: Delivery | undefined
}

/** What a move brings with it; each is called with the order locked. */
type Effect = (req: PayloadRequest, order: Order, move: Move) => Promise<Partial<Order>>

const needReason = (reason: string | undefined): string => {
  if (!reason) throw invalid([{ path: 'reason', message: 'Say why.' }])
  return reason
}

/** Reserves the next fitting card; 409 when there is none. */
export const reserveFor = async (req: PayloadRequest, order: Order): Promise<Partial<Order>> => {
  const sim = await nextFitting(req, order)
  if (!sim) throw noneAvailable({})
  await reserveSim(req, sim, order)
  return { sim }
}

const confirm: Effect = async (req, order, { reason }) => {
  if (!isPaid(order) && order.heldMinor === 0 && req.user) {
    if (req.user.collection !== 'admins') throw orderUnpaid({})
    if (!reason || req.user.role === 'moderator') throw orderUnpaid({})
    assertCan(req.user, 'orders.confirmUnpaid')
  }
  const reserved = await reserveFor(req, order)
  return { ...reserved, ...(await captureHold(req, order)) }
}

const dispatch: Effect = (req, order, { delivery }) => {
  if (!delivery?.carrier && !order.carrier)
    throw invalid([{ path: 'delivery.carrier', message: 'Name the carrier.' }])
  return Promise.resolve(delivery ? deliveryData(delivery) : {})
}

const deliver: Effect = () => Promise.resolve({})

const activate: Effect = async (req, order) => {
  await givePlan(req, order)
  const sim = idOf(order.sim)
  if (sim) await activateSim(req, sim, order)
  return {}
}

const queueCancel = (req: PayloadRequest, transaction: string): Promise<void> =>
  addJob(req, { task: 'cancel_payment', input: { transaction }, key: `cancel:${transaction}` })

const cancel: Effect = async (req, order, { reason }) => {
  needReason(reason)
  const sim = idOf(order.sim)
  if (sim) await releaseSim(req, sim)
  const released = await releaseHold(req, order)
  const waiting = await waitingPayment(req, order.id)
  if (waiting) await queueCancel(req, waiting.id)
  return { ...released, sim: null, refundDueMinor: await paidMinor(req, order.id) }
}

const EFFECTS: Record<Exclude<OrderStatus, 'pending'>, Effect> = {
  confirmed: confirm,
  dispatched: dispatch,
  delivered: deliver,
  activated: activate,
  cancelled: cancel,
}

/** One legal move of a locked order with all it brings: SIM, stamps, what is due back. */
export const moveOrder = async (req: PayloadRequest, order: Order, move: Move): Promise<Order> => {
  const { to } = move
  assertMove({ from: order.status, to, simType: order.simType })
  // The table lets nothing move to `pending`, so assertMove has refused it already.
  const effect = EFFECTS[to as Exclude<OrderStatus, 'pending'>]
  const data = await effect(req, order, move)
  const moved = await saveOrder(req, order, {
    data: { ...data, status: to, [`${to}At`]: now(req).toISOString() },
    because: { reason: move.reason },
  })
  if (to === 'activated') await postAll(req, await earnCommission(req, moved))
  return moved
}
