import type { CollectionAfterChangeHook } from 'payload'

import type { Ticket } from '../../payload-types'
import { idOf } from '../../src/domain/database/transaction'
import { recordEvent, type NewEvent } from '../../src/domain/events/record'

type Said = Omit<NewEvent, 'subject'>

const EDITED = ['subject', 'description', 'priority', 'deletedAt'] as const
const LINKED = ['order', 'sim', 'transaction'] as const

const changes = (before: Ticket, after: Ticket): Said[] => {
  const edited = [
    ...EDITED.filter((field) => (before[field] ?? null) !== (after[field] ?? null)),
    ...LINKED.filter((field) => idOf(before[field]) !== idOf(after[field])),
  ]
  return [
    ...(before.status === after.status
      ? []
      : [
          {
            type: 'ticket.status_changed',
            summary: `Ticket ${after.ticketNumber}: ${after.status.replaceAll('_', ' ')}.`,
            from: before.status,
            to: after.status,
          } as const,
        ]),
    ...(idOf(before.assignedTo) === idOf(after.assignedTo)
      ? []
      : [{ type: 'ticket.assigned', summary: `Ticket ${after.ticketNumber} assigned.` } as const]),
    ...(edited.length === 0
      ? []
      : [{ type: 'ticket.updated', summary: `Changed ${edited.join(', ')}.` } as const]),
  ]
}

export const recordTicket: CollectionAfterChangeHook<Ticket> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const said: Said[] =
    operation === 'create'
      ? [{ type: 'ticket.opened', summary: `Ticket ${doc.ticketNumber} opened.`, to: 'open' }]
      : changes(previousDoc, doc)
  for (const event of said)
    await recordEvent(req, { ...event, subject: { collection: 'tickets', id: doc.id } })
  return doc
}
