import type { PayloadRequest } from 'payload'

import type { TicketReply } from '../../../payload-types'
import { invalid, problem } from '../../core/problem'
import { isStaff, notSignedIn } from '../access/can'
import { findAsCaller, idOf, isUuid, lockAndRead } from '../database/transaction'

export const ticketClosed = problem(
  'ticket.closed',
  409,
  () => 'A closed ticket takes no more replies; open a new one.',
)

export const replyRow = async (
  req: PayloadRequest,
  data: Partial<TicketReply>,
): Promise<Partial<TicketReply>> => {
  const author = req.user
  if (!author) throw notSignedIn({})
  const id = idOf(data.ticket)
  if (!isUuid(id)) throw invalid([{ path: 'ticket', message: 'Name the ticket.' }])
  await findAsCaller(req, 'tickets', id)
  await assertAttachments(req, data)
  // Locked until the reply is saved, or a rival could close the ticket over it.
  const ticket = await lockAndRead(req, 'tickets', id)
  if (ticket.status === 'closed') throw ticketClosed({})
  return {
    authorCollection: author.collection,
    authorId: author.id,
    isInternal: isStaff(author) && data.isInternal === true,
  }
}

const assertAttachments = async (
  req: PayloadRequest,
  { attachments }: Partial<TicketReply>,
): Promise<void> => {
  for (const file of attachments ?? []) await findAsCaller(req, 'media', idOf(file) ?? '')
}

/** A customer who answers a resolved ticket opens it again. */
export const reopenByCustomer = async (req: PayloadRequest, id: string): Promise<void> => {
  if (!req.user || isStaff(req.user)) return
  const ticket = await lockAndRead(req, 'tickets', id)
  if (ticket.status !== 'resolved') return
  await req.payload.update({
    collection: 'tickets',
    id,
    data: { status: 'open' },
    depth: 0,
    overrideAccess: true,
    req,
  })
}
