import type { PayloadRequest } from 'payload'

import type { Message } from '../../../../payload-types'
import { can } from '../../../domain/access/can'

export type OrderMessage = Pick<
  Message,
  'channel' | 'createdAt' | 'id' | 'lastError' | 'recipient' | 'status' | 'subject' | 'templateKey'
>

const SHOWN = {
  channel: true,
  createdAt: true,
  lastError: true,
  recipient: true,
  status: true,
  subject: true,
  templateKey: true,
} as const

/** What was sent about the order, newest first, as this person may see it. */
export const loadMessages = async (req: PayloadRequest, order: string): Promise<OrderMessage[]> => {
  if (!can(req.user, 'messages.read')) return []
  const { docs } = await req.payload.find({
    collection: 'messages',
    where: { order: { equals: order } },
    select: SHOWN,
    sort: '-createdAt',
    limit: 50,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs.map(
    ({ channel, createdAt, id, lastError, recipient, status, subject, templateKey }) => ({
      ...{ channel, createdAt, id, lastError, recipient, status, subject, templateKey },
    }),
  )
}
