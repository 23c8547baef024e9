import type { Endpoint } from 'payload'
import { z } from 'zod'

import { assign } from '../../src/domain/tickets/assign'
import {
  changeAsCaller,
  openAsCaller,
  readAsCaller,
  replyAsCaller,
} from '../../src/domain/tickets/asCaller'
import { answer, readCallersBody, routeParam } from '../body'
import { listOf } from '../lists/list'

const anything = z.record(z.string(), z.unknown())
const assignSchema = z.object({ admin: z.uuid('Name somebody of staff.').nullable() })
const replySchema = z.object({
  body: z.string('Write something.').trim().min(1, 'Write something.').max(10_000),
  internal: z.boolean().default(false),
  attachments: z.array(z.uuid()).max(10).default([]),
})

/** Tickets at the addresses that apps were promised: the same documents, rules and lists as `/tickets`. */
export const supportEndpoints: Endpoint[] = [
  { path: '/support/tickets', method: 'get', handler: (req) => listOf(req, 'tickets') },
  {
    path: '/support/tickets',
    method: 'post',
    handler: async (req) => {
      const ticket = await openAsCaller(req, await readCallersBody(req, anything))
      return answer(ticket, 'The ticket is open.', 201)
    },
  },
  {
    path: '/support/tickets/:id',
    method: 'get',
    handler: async (req) => Response.json(await readAsCaller(req, routeParam(req))),
  },
  {
    path: '/support/tickets/:id',
    method: 'patch',
    handler: async (req) => {
      const body = await readCallersBody(req, anything)
      return answer(await changeAsCaller(req, routeParam(req), body), 'The ticket is changed.')
    },
  },
  {
    path: '/support/tickets/:id/assign',
    method: 'patch',
    handler: async (req) => {
      const { admin } = await readCallersBody(req, assignSchema)
      const message = admin ? 'The ticket is assigned.' : 'Nobody has the ticket now.'
      return answer(await assign(req, routeParam(req), admin), message)
    },
  },
  {
    path: '/support/tickets/:id/reply',
    method: 'post',
    handler: async (req) => {
      const reply = await readCallersBody(req, replySchema)
      const made = await replyAsCaller(req, routeParam(req), reply)
      return answer(made, made.isInternal ? 'The note is kept.' : 'The reply is sent.', 201)
    },
  },
]
