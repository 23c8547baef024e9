import { MissingFile, type CollectionBeforeOperationHook } from 'payload'

/**
 * A file comes with its request: given an address and a name instead, Payload would fetch what is there, from this
 * server and inside the transaction.
 */
export const guardFile: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'create' && !req.file) throw new MissingFile(req.t)
  return args
}
