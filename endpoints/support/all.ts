import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { addressTo } from '../../src/domain/database/revision'
import { assign } from '../../src/domain/tickets/assign'
import {
  changeAsCaller,
  openAsCaller,
  readAsCaller,
  replyAsCaller,
} from '../../src/domain/tickets/asCaller'
import { answer, created, anything, readCallersBody, routeParam } from '../body'
import { documented, documentOf, verbAnswer } from '../docs/contract'
import { listOf } from '../lists/list'

export const assignSchema = z.object({ admin: z.uuid('Name somebody of staff.').nullable() })
export const replySchema = z.object({
  body: z.string('Write something.').trim().min(1, 'Write something.').max(10_000),
  internal: z.boolean().default(false),
  attachments: z.array(z.uuid()).max(10).default([]),
})

/** What is said of a reply, and of a note beside the conversation. */
export const replied = ({ isInternal }: { isInternal?: boolean | null }): string =>
  isInternal ? 'The note is kept.' : 'The reply is sent.'

/** What is said of a ticket that somebody has, or nobody. */
export const assigned = (admin: string | null): string =>
  admin ? 'The ticket is assigned.' : 'Nobody has the ticket now.'

const ticket = documentOf('tickets')
const shared = { tag: 'Tickets', who: 'staff, the owner' }
export const contracts = {
  list: documented({
    ...{ ...shared, id: 'listOwnTickets', summary: 'List: Tickets', isList: true },
    answers: { 200: { says: 'A page.', json: documentOf('tickets-list') } },
    errors: ['list.sort_not_pageable'],
  }),
  open: documented({
    ...{ ...shared, id: 'openTicket', summary: 'Open a ticket' },
    body: documentOf('tickets-create'),
    answers: { 201: { says: 'The ticket.', json: verbAnswer(ticket) } },
    example: { subject: 'No signal', description: 'Since this morning.' },
  }),
  read: documented({
    ...{ ...shared, id: 'readTicket', summary: 'Read: Ticket' },
    answers: { 200: { says: 'The ticket.', json: ticket } },
  }),
  change: documented({
    ...{ ...shared, id: 'changeTicket', summary: 'Change: Ticket' },
    body: documentOf('tickets-update'),
    answers: { 200: { says: 'The changed ticket.', json: verbAnswer(ticket) } },
    errors: ['ticket.move_not_allowed'],
  }),
  assign: documented({
    ...{
      ...shared,
      id: 'assignTicket',
      summary: 'Give a ticket to somebody of staff',
      who: 'staff',
    },
    body: assignSchema,
    answers: { 200: { says: 'The changed ticket.', json: verbAnswer(ticket) } },
  }),
  reply: documented({
    ...{ ...shared, id: 'replyToTicket', summary: 'Reply to a ticket' },
    body: replySchema,
    answers: { 201: { says: 'The reply.', json: verbAnswer(documentOf('ticket-replies')) } },
    errors: ['ticket.closed'],
    example: { body: 'It works again, thank you.' },
  }),
}

/** The ticket of the path, whose If-Match speaks of it. */
const ticketOf = (req: PayloadRequest): string => {
  const id = routeParam(req)
  addressTo(req, { collection: 'tickets', id })
  return id
}

/** Tickets at the addresses that apps were promised: the same documents, rules and lists as `/tickets`. */
export const supportEndpoints: Endpoint[] = [
  {
    path: '/support/tickets',
    method: 'get',
    custom: contracts.list,
    handler: (req) => listOf(req, 'tickets'),
  },
  {
    path: '/support/tickets',
    method: 'post',
    custom: contracts.open,
    handler: async (req) => {
      const ticket = await openAsCaller(req, await readCallersBody(req, anything))
      return created(req, ticket, 'The ticket is open.')
    },
  },
  {
    path: '/support/tickets/:id',
    method: 'get',
    custom: contracts.read,
    handler: async (req) => Response.json(await readAsCaller(req, routeParam(req))),
  },
  {
    path: '/support/tickets/:id',
    method: 'patch',
    custom: contracts.change,
    handler: async (req) => {
      const body = await readCallersBody(req, anything)
      return answer(req, await changeAsCaller(req, ticketOf(req), body), 'The ticket is changed.')
    },
  },
  {
    path: '/support/tickets/:id/assign',
    method: 'patch',
    custom: contracts.assign,
    handler: async (req) => {
      const { admin } = await readCallersBody(req, assignSchema)
      return answer(req, await assign(req, ticketOf(req), admin), assigned(admin))
    },
  },
  {
    path: '/support/tickets/:id/reply',
    method: 'post',
    custom: contracts.reply,
    handler: async (req) => {
      const reply = await readCallersBody(req, replySchema)
      const made = await replyAsCaller(req, ticketOf(req), reply)
      return created(req, made, replied(made))
    },
  },
]
