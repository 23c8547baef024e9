import type { CollectionBeforeValidateHook } from 'payload'

import type { TicketReply } from '../../payload-types'
import { replyRow } from '../../src/domain/tickets/reply'

/** A reply's author is its caller, and only staff write internal notes. */
export const deriveReply: CollectionBeforeValidateHook<TicketReply> = async ({
  data,
  operation,
  req,
}) => (operation === 'create' ? { ...data, ...(await replyRow(req, data ?? {})) } : data)
