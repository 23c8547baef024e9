import type { PayloadRequest } from 'payload'

import { inTransaction } from '../../database/transaction'

class Rehearsed<T> extends Error {
  constructor(readonly value: T) {
    super('rolled back on purpose')
  }
}

/** What the work would answer, or refuse; nothing of it is kept. Never inside another's transaction, which would go with it. */
export const rehearse = async <T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> => {
  try {
    await inTransaction(req, async () => {
      throw new Rehearsed(await work())
    })
  } catch (error) {
    // Only the line above throws one, and with what this very work answered.
    if (error instanceof Rehearsed) return error.value as T
    throw error
  }
  throw new Error('A rehearsal always rolls back')
}
