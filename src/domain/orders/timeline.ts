import type { PayloadRequest } from 'payload'

import { findAsCaller } from '../database/transaction'
import { eventPage, type EventPage } from '../events/page'

/** The order's events, oldest first, as its owner or staff may see them. */
export const timeline = async (
  req: PayloadRequest,
  id: string,
  page: { after?: string | undefined; limit?: number | undefined },
): Promise<EventPage> => {
  const order = await findAsCaller(req, 'orders', id)
  return eventPage(req, { collection: 'orders', id, label: order.orderNumber }, page)
}
