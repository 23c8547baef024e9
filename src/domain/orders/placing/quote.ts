import type { PayloadRequest } from 'payload'

import { assertCan } from '../../access/can'
import { inTransaction } from '../../database/transaction'
import { nextFitting } from '../../sims/reserve'
import { deriveOrder, rowOf } from './derive'

export type Quote = { doc: ReturnType<typeof rowOf>; stock: 'available' | 'none' }

/** What the order would be, priced now, and whether a fitting card is in stock. Saves nothing. */
export const quote = async (req: PayloadRequest, data: unknown): Promise<Quote> => {
  assertCan(req.user, 'orders.create')
  const doc = rowOf(await deriveOrder(req, data))
  const sim = await inTransaction(req, () =>
    nextFitting(req, {
      id: '',
      simType: doc.simType,
      networkProvider: doc.networkProvider,
      plan: doc.plan,
      reseller: doc.reseller,
    }),
  )
  return { doc, stock: sim ? 'available' : 'none' }
}
