import type { PayloadRequest } from 'payload'

import type { Order } from '../../../../payload-types'
import { assertCan } from '../../access/can'
import { findAsCaller, inTransaction, lockAndRead } from '../../database/transaction'
import { assignmentData, type DeliveryAssignment } from './delivery'
import { carrierNeeded, deliveryClosed, notPhysical } from '../problems'
import { saveOrder } from '../save'

/** Names who carries a physical order, or nobody, until it is delivered. The same again changes nothing that matters. */
export const assignDelivery = async (
  req: PayloadRequest,
  id: string,
  assignment: DeliveryAssignment,
): Promise<Order> => {
  await findAsCaller(req, 'orders', id)
  assertCan(req.user, 'orders.assignDelivery')
  return inTransaction(req, async () => {
    const order = await lockAndRead(req, 'orders', id)
    if (order.simType !== 'physical') throw notPhysical({})
    if (!['pending', 'confirmed', 'dispatched'].includes(order.status)) throw deliveryClosed({})
    if (order.status === 'dispatched' && assignment.carrier === null) throw carrierNeeded({})
    return saveOrder(req, order, { data: assignmentData(assignment) })
  })
}
