import type { PayloadRequest } from 'payload'

import type { Order } from '../../../../payload-types'
import { recordEvent } from '../../events/record'
import { alertStaff } from '../../notifications/queueMail'
import { nextFitting } from '../../sims/reserve'
import { moveOrder } from './move'
import { isPaid } from '../status'

/**
 * Confirms a locked, pending order by itself. Without a fitting SIM it waits and says so, in an event and to
 * staff; `confirmWaiting` comes back to it when one is in stock.
 */
export const confirmOrWait = async (
  req: PayloadRequest,
  order: Order,
  reason?: string,
): Promise<void> => {
  if (await nextFitting(req, order)) {
    await moveOrder(req, order, { to: 'confirmed', reason })
    return
  }
  const what = isPaid(order) ? 'is paid and waits' : 'waits'
  const subject = { collection: 'orders' as const, id: order.id }
  await recordEvent(req, {
    type: 'order.waiting_for_sim',
    subject,
    summary: `Order ${order.orderNumber} ${what} for a fitting SIM.`,
  })
  await alertStaff(req, {
    summary: `Order ${order.orderNumber} ${what}: no fitting SIM is in stock.`,
    subject,
  })
}
