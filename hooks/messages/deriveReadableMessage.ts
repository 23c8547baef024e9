import type { CollectionAfterReadHook } from 'payload'

import { readableTexts } from '../../src/domain/notifications/seal'
import { portsOf } from '../../src/domain/ports'
import type { Message } from '../../payload-types'

export const deriveReadableMessage: CollectionAfterReadHook<Message> = ({ doc, req }) => ({
  ...doc,
  ...readableTexts(portsOf(req).cipher, doc, req.user),
})
