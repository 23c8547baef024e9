import { MissingFile, type CollectionBeforeOperationHook } from 'payload'

/**
 * A file comes with its request: given an address and a name instead, Payload would fetch what is there, from this
 * server and inside the transaction. Whoever may not create one is left to the access rule, which comes later and
 * says so.
 */
export const guardFile: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'create' || req.file) return args
  if (overrideAccess || (await collection.access.create({ req }))) throw new MissingFile(req.t)
  return args
}
