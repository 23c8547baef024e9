import type { PayloadRequest } from 'payload'

import type { Order } from '../../../../payload-types'
import { assertCan } from '../../access/can'
import { findAsCaller, idOf, inTransaction, lockAndRead } from '../../database/transaction'
import { findByIccid } from '../../sims/findByIccid'
import { nextFitting, noneAvailable, releaseSim, reserveSim } from '../../sims/reserve'
import { simFixed } from '../problems'
import { saveOrder } from '../save'

/** The card scanned, or the next fitting one, in place of the one reserved at confirmation. */
export const bindSim = async (
  req: PayloadRequest,
  id: string,
  iccid: string | undefined,
): Promise<Order> => {
  await findAsCaller(req, 'orders', id)
  assertCan(req.user, 'orders.bindSim')
  return inTransaction(req, async () => {
    const order = await lockAndRead(req, 'orders', id)
    if (order.status !== 'confirmed') throw simFixed({})
    const old = idOf(order.sim)
    const chosen = iccid ? (await findByIccid(req, iccid)).id : await nextFitting(req, order)
    if (!chosen) throw noneAvailable({})
    if (chosen === old) return order
    // Released first: one live order has one card, by a unique index.
    if (old) await releaseSim(req, old)
    await reserveSim(req, chosen, order)
    return saveOrder(req, order, { data: { sim: chosen } })
  })
}
