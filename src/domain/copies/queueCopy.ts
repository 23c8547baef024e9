import type { PayloadRequest } from 'payload'

import { portsOf } from '../ports'
import { addJob } from '../queue/addJob'
import { syncOf, type Copied } from './sync'

type Stored = Readonly<Record<string, unknown>>

/** Beyond a day's outage. */
const TRIES = 25

/** Two jobs of one document never run at once, and documents share few queues, so that these do not pile up. */
export const queueOf = (id: string): string => `copies:${id.slice(-1)}`

export const keyOf = (collection: Copied, id: string): string => `copy:${collection}:${id}`

/** Queues what brings the copy of a document up to date, in the caller's transaction. Nothing where nobody keeps any. */
export const queueCopy = async (
  req: PayloadRequest,
  collection: Copied,
  id: string,
): Promise<void> => {
  if (!portsOf(req).register) return
  await addJob(req, {
    task: 'keep_copy',
    input: { collection, id },
    key: keyOf(collection, id),
    queue: queueOf(id),
    tries: TRIES,
  })
}

/** The same for a document that is gone for good. */
export const queueDrop = async (
  req: PayloadRequest,
  collection: Copied,
  { id, stripeID }: { id: string; stripeID: string },
): Promise<void> => {
  if (!portsOf(req).register) return
  await addJob(req, {
    task: 'drop_copy',
    input: { collection, stripeID },
    key: keyOf(collection, id),
    queue: queueOf(id),
    tries: TRIES,
  })
}

/** Whether a change is one that a copy shows, or the copy is still missing. */
export const concernsCopy = (collection: Copied, before: Stored, after: Stored): boolean =>
  !after.stripeID ||
  [...syncOf(collection).fields.map(({ fieldPath }) => fieldPath), 'deletedAt'].some(
    (name) => (before[name] ?? null) !== (after[name] ?? null),
  )
