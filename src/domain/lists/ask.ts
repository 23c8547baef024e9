import type { PayloadRequest } from 'payload'

import type { PageSort, Place } from './cursor'

/** What the caller of a list wants beyond Payload's own paging: the end of each page as a cursor, or what follows one. */
export type ListAsk = { collection: string; sort?: PageSort; after?: Place }

const KEY = 'listAsk'

export const askForList = (req: PayloadRequest, ask: ListAsk): void => {
  req.context[KEY] = ask
}

/** Once: reads that follow in the same request, of related documents or by hooks, are no lists of the caller's. */
export const takeListAsk = (
  req: Partial<PayloadRequest> | undefined,
  collection: string,
): ListAsk | undefined => {
  // Only `askForList` writes under this key.
  const ask = req?.context?.[KEY] as ListAsk | undefined
  if (ask?.collection !== collection) return undefined
  delete req?.context?.[KEY]
  return ask
}
