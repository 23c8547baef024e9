import type { CollectionAfterChangeHook } from 'payload'

import type { TicketReply } from '../../payload-types'
import { idOf } from '../../src/domain/database/transaction'
import { recordEvent } from '../../src/domain/events/record'
import { reopenByCustomer } from '../../src/domain/tickets/reply'

/** The ticket's event, and a resolved ticket opened again by its customer's answer. */
export const recordReply: CollectionAfterChangeHook<TicketReply> = async ({
  doc,
  operation,
  req,
}) => {
  if (operation !== 'create') return doc
  const ticket = idOf(doc.ticket) ?? ''
  await recordEvent(req, {
    type: doc.isInternal ? 'ticket.noted' : 'ticket.replied',
    subject: { collection: 'tickets', id: ticket },
    summary: doc.isInternal ? 'An internal note was written.' : 'A reply was written.',
  })
  await reopenByCustomer(req, ticket)
  return doc
}
