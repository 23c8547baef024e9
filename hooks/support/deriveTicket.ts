import type { CollectionBeforeValidateHook } from 'payload'

import type { Ticket } from '../../payload-types'
import { changeTicket, openTicket } from '../../src/domain/tickets/derive'

/** A customer's ticket is its own; a status moves only along the table; `resolvedAt` follows it. */
export const deriveTicket: CollectionBeforeValidateHook<Ticket> = async ({
  data,
  operation,
  originalDoc,
  req,
}) =>
  operation === 'create'
    ? { ...data, ...(await openTicket(req, data ?? {})) }
    : changeTicket(req, originalDoc, data ?? {})
