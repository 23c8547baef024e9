import type { CollectionBeforeChangeHook } from 'payload'

import { sealMessage } from '../../src/domain/notifications/seal'
import { portsOf } from '../../src/domain/ports'
import type { Message } from '../../payload-types'

/** No secret of a message reaches its row in clear. Runs after the row has its id. */
export const deriveSealedMessage: CollectionBeforeChangeHook<Message> = ({
  data,
  originalDoc,
  req,
}) => sealMessage(portsOf(req).cipher, { ...data, id: String(data.id ?? originalDoc?.id) })
