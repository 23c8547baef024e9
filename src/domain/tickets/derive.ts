import type { CollectionSlug, PayloadRequest } from 'payload'

import type { Ticket } from '../../../payload-types'
import { invalid } from '../../core/problem'
import { isStaff } from '../access/can'
import { findAsCaller, idOf } from '../database/transaction'
import { now } from '../ports'
import { nextNumber } from '../settings/numbers'
import { assertMove, TICKET_STATUSES, type TicketStatus } from './status'

type Owner = Pick<Ticket, 'user' | 'reseller'>

const ownerOf = (req: PayloadRequest, data: Partial<Ticket>): Owner => {
  const caller = req.user
  if (caller?.collection === 'users') return { user: caller.id, reseller: null }
  if (caller?.collection === 'resellers') return { user: null, reseller: caller.id }
  if (Boolean(data.user) === Boolean(data.reseller))
    throw invalid([{ path: 'user', message: 'Name either an app user or a reseller.' }])
  return { user: data.user ?? null, reseller: data.reseller ?? null }
}

const LINKS = [
  ['order', 'orders'],
  ['sim', 'sims'],
  ['transaction', 'transactions'],
] as const satisfies readonly (readonly [keyof Ticket, CollectionSlug])[]

/** What a ticket newly points at must exist for its caller. */
const assertLinks = async (
  req: PayloadRequest,
  data: Partial<Ticket>,
  before?: Ticket,
): Promise<void> => {
  if (!req.user) return
  for (const [field, collection] of LINKS) {
    const id = idOf(data[field])
    if (id && id !== idOf(before?.[field])) await findAsCaller(req, collection, id)
  }
}

/** Handed only to who can handle it; whoever has it already may leave without blocking the ticket. */
const assertAssignee = async (
  req: PayloadRequest,
  data: Partial<Ticket>,
  before?: Ticket,
): Promise<void> => {
  const id = idOf(data.assignedTo)
  if (!id || id === idOf(before?.assignedTo)) return
  const admin = await req.payload.findByID({
    collection: 'admins',
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  if (!admin || !isStaff({ ...admin, collection: 'admins' }))
    throw invalid([{ path: 'assignedTo', message: 'Name somebody of staff who is active.' }])
}

export const openTicket = async (
  req: PayloadRequest,
  data: Partial<Ticket>,
): Promise<Partial<Ticket>> => {
  await assertLinks(req, data)
  await assertAssignee(req, data)
  return {
    ...ownerOf(req, data),
    status: 'open',
    resolvedAt: null,
    ticketNumber: await nextNumber(req, 'ticket'),
  }
}

/** A change of a ticket, by staff or its owner: links hold, a status moves only along the table. */
export const changeTicket = async (
  req: PayloadRequest,
  before: Ticket | undefined,
  data: Partial<Ticket>,
): Promise<Partial<Ticket>> => {
  await assertLinks(req, data, before)
  await assertAssignee(req, data, before)
  return { ...data, ...resolvedAt(req, before, data.status) }
}

const resolvedAt = (
  req: PayloadRequest,
  before: Ticket | undefined,
  to: TicketStatus | undefined,
): Partial<Ticket> => {
  // What is no status at all is refused where the field's values are.
  if (!before || !to || before.status === to || !TICKET_STATUSES.includes(to)) return {}
  assertMove({ from: before.status, to })
  if (to === 'resolved') return { resolvedAt: now(req).toISOString() }
  return to === 'closed' ? {} : { resolvedAt: null }
}
