import type { PayloadRequest } from 'payload'

import type { Copied } from './sync'

/** What is to be kept of a document, by our own fields' names; null where it says nothing. */
export type Copy = {
  collection: Copied
  id: string
  stripeID: string | null
  createdAt: Date
  fields: Readonly<Record<string, string | boolean | null>>
}

/** The port to who keeps copies of our plans and people. Whatever is not known to be done throws. */
export type Register = {
  /** Makes the copy or brings it up to date, and answers its id there. Twice makes one. */
  keep(req: PayloadRequest, copy: Copy): Promise<string>
  /** Takes it out. One that is gone already is done. */
  drop(copy: Pick<Copy, 'collection' | 'stripeID'>): Promise<void>
}
