import type { Ticket } from '../../../payload-types'
import type { Deed } from '../paper/steps'
import { idAt, stamp } from './ids'
import { tellEvent, type Actor, type Said } from './office'
import type { OrderState } from './orderState'

type Does<D extends Deed['does']> = Extract<Deed, { does: D }>

/** A ticket on its way. */
export type TicketState = {
  order: OrderState
  id: string
  number: string
  asked: Does<'ask'>
  createdAt: number
  at: number
  revision: number
  status: Ticket['status']
  assignedTo?: string
  resolvedAt?: number
}

const COLLECTIONS = { admin: 'admins', reseller: 'resellers', user: 'users', system: '' } as const

const tell = (ticket: TicketState, by: Actor, said: Said): void => {
  ticket.at += 1
  tellEvent(ticket.order.office, said, {
    at: ticket.at,
    by,
    collection: 'tickets',
    id: ticket.id,
  })
}

export const ask = (order: OrderState, asked: Does<'ask'>, at: number): TicketState => {
  const { office } = order
  const ticket: TicketState = {
    ...{ order, asked, at, createdAt: at, revision: 1, status: 'open' },
    ...{ id: idAt(at, office.ids), number: office.number('ticket') },
  }
  tell(ticket, order.customer, {
    ...{ type: 'ticket.opened', summary: `Ticket ${ticket.number} opened.`, to: 'open' },
  })
  return ticket
}

export const work = (ticket: TicketState, by: Actor, { to }: Does<'work'>): void => {
  const from = ticket.status
  ticket.revision += 1
  ticket.status = to
  ticket.at += 1
  if (to === 'resolved') ticket.resolvedAt = ticket.at
  tell(ticket, by, {
    type: 'ticket.status_changed',
    summary: `Ticket ${ticket.number}: ${to.replaceAll('_', ' ')}.`,
    ...{ from, to },
  })
  if (to !== 'in_progress' || !by.id) return
  ticket.assignedTo = by.id
  tell(ticket, by, { type: 'ticket.assigned', summary: `Ticket ${ticket.number} assigned.` })
}

export const write = (ticket: TicketState, by: Actor, deed: Does<'write'>): void => {
  const { body, isInternal = false } = deed
  const { office } = ticket.order
  const at = stamp((ticket.at += 1))
  office.books.ticket_replies.add({
    ...{ id: idAt(ticket.at, office.ids), revision: 1, created_at: at, updated_at: at },
    ...{ ticket_id: ticket.id, author_collection: COLLECTIONS[by.type], author_id: by.id },
    ...{ body, is_internal: isInternal },
  })
  tell(
    ticket,
    by,
    isInternal
      ? { type: 'ticket.noted', summary: 'An internal note was written.' }
      : { type: 'ticket.replied', summary: 'A reply was written.' },
  )
}

export const writeTicket = (ticket: TicketState): void => {
  const { asked, assignedTo, at, createdAt, id, number, order, resolvedAt, revision, status } =
    ticket
  const { description, priority, subject } = asked
  order.office.books.tickets.add({
    ...{ id, revision, created_at: stamp(createdAt), updated_at: stamp(at) },
    ...{ ticket_number: number, user_id: order.party.user?.id, reseller_id: order.party.reseller },
    ...{ subject, description, priority, status, assigned_to_id: assignedTo, order_id: order.id },
    resolved_at: resolvedAt === undefined ? undefined : stamp(resolvedAt),
  })
}
