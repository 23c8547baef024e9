import type { PayloadRequest } from 'payload'

import type { Ticket, TicketReply } from '../../../payload-types'
import { assertCan } from '../access/can'
import { findAsCaller } from '../database/transaction'

type Body = Record<string, unknown>

/** Opens a ticket with what the caller may say of one; hooks number it and check what it points at. */
export const openAsCaller = (req: PayloadRequest, body: Body): Promise<Ticket> =>
  req.payload.create({
    collection: 'tickets',
    // What is wrong in it is refused by the fields themselves.
    data: body as never,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })

/** The ticket with its conversation, as its own address answers it. */
export const readAsCaller = async (req: PayloadRequest, id: string): Promise<Ticket> => {
  await findAsCaller(req, 'tickets', id)
  return req.payload.findByID({
    collection: 'tickets',
    id,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
}

/** Changes what the caller may change of a ticket they can see. */
export const changeAsCaller = async (
  req: PayloadRequest,
  id: string,
  body: Body,
): Promise<Ticket> => {
  await findAsCaller(req, 'tickets', id)
  return req.payload.update({
    collection: 'tickets',
    id,
    data: body,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
}

/** Answers a ticket, or notes something beside it that its customer never sees (staff alone). */
export const replyAsCaller = async (
  req: PayloadRequest,
  id: string,
  { attachments, body, internal }: { body: string; internal: boolean; attachments: string[] },
): Promise<TicketReply> => {
  await findAsCaller(req, 'tickets', id)
  if (internal) assertCan(req.user, 'ticket-replies.internal')
  return req.payload.create({
    collection: 'ticket-replies',
    // The server writes its author.
    data: { ticket: id, body, attachments, isInternal: internal } as TicketReply,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
}
