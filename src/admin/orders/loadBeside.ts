import type { PayloadRequest, Where } from 'payload'

import type { Order } from '../../../payload-types'
import { idOf } from '../../domain/database/transaction'
import { pathOf, type OrderPage } from './order'

/** How many orders the customer has in all. */
const ordersOf = async (req: PayloadRequest, order: Order): Promise<number> => {
  const user = idOf(order.user)
  const where: Where = user
    ? { user: { equals: user } }
    : { client: { equals: idOf(order.client) ?? '' } }
  const { totalDocs } = await req.payload.count({
    collection: 'orders',
    where,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return totalDocs
}

const MOST_TICKETS = 5

/** The newest tickets about the order. */
const ticketsOf = async (req: PayloadRequest, order: Order): Promise<OrderPage['tickets']> => {
  const { docs } = await req.payload.find({
    collection: 'tickets',
    where: { order: { equals: order.id } },
    sort: '-createdAt',
    limit: MOST_TICKETS,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs.map(({ id, status, subject, ticketNumber }) => ({
    ...{ href: pathOf('tickets', id), label: ticketNumber },
    ...{ status, subject },
  }))
}

/** What else is known of who ordered, which is asked next when they call. */
export const loadBeside = async (
  req: PayloadRequest,
  order: Order,
): Promise<Pick<OrderPage, 'ordersOfCustomer' | 'tickets'>> => ({
  ordersOfCustomer: await ordersOf(req, order),
  tickets: await ticketsOf(req, order),
})
