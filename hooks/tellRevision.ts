import type { CollectionAfterOperationHook, GlobalAfterReadHook, PayloadRequest } from 'payload'

const tell = (req: PayloadRequest, doc: unknown): void => {
  if (typeof doc !== 'object' || doc === null || !('revision' in doc)) return
  if (typeof doc.revision !== 'number') return
  req.responseHeaders ??= new Headers()
  req.responseHeaders.set('ETag', `"${doc.revision}"`)
}

/** Verbs answer other things than the document, under longer addresses. */
const isAt = ({ pathname = '', payloadAPI }: PayloadRequest, address: string): boolean =>
  payloadAPI === 'REST' && pathname.toLowerCase().endsWith(address)

/** REST answers of one document carry its revision as ETag. */
export const tellRevision: CollectionAfterOperationHook = ({
  collection,
  operation,
  req,
  result,
}) => {
  if (operation !== 'findByID' && operation !== 'updateByID') return result
  // A document that is not found is null, whatever the types say.
  const id = (result as { id?: unknown } | null)?.id
  if (typeof id === 'string' && isAt(req, `/api/${collection.slug}/${id}`)) tell(req, result)
  return result
}

export const tellGlobalRevision: GlobalAfterReadHook = ({ doc, global, req }) => {
  if (isAt(req, `/api/globals/${global.slug}`)) tell(req, doc)
}
