import type { PayloadRequest, ServerFunction } from 'payload'

import { sayIn } from '../../core/words/say'
import { can } from '../../domain/access/can'
import type { ClientFacts } from '../clients/clientFacts'
import { factsOf } from '../clients/factsOf'
import { loadOrder } from '../orders/loadOrder'
import type { OrderPage } from '../orders/order'
import { loadTransaction, type TransactionPage } from '../orders/payments/loadTransaction'
import { readInFull } from '../overview/readInFull'

/** What the dialogs of a row need besides its columns. */
export type RowFacts = {
  orders: OrderPage
  transactions: Pick<TransactionPage, 'remainingMinor' | 'transaction' | 'verdict'>
  clients: ClientFacts
}

const clientOf = async (req: PayloadRequest, id: string): Promise<ClientFacts> =>
  factsOf(await readInFull(req, 'clients', id), sayIn(req.i18n))

const LOADED: {
  [Slug in keyof RowFacts]: (req: PayloadRequest, id: string) => Promise<RowFacts[Slug]>
} = { orders: loadOrder, transactions: loadTransaction, clients: clientOf }

const isLoaded = (collection: unknown): collection is keyof RowFacts =>
  typeof collection === 'string' && Object.hasOwn(LOADED, collection)

/**
 * A function of the panel's own server, as Payload's lists and forms have theirs: the facts of one document as its
 * page has them, or nothing where this person may not see it.
 */
export const rowFacts: ServerFunction<
  { collection: unknown; id: unknown },
  Promise<RowFacts[keyof RowFacts] | null>
> = async ({ collection, id, req }) => {
  if (!can(req.user, 'panel.enter') || !isLoaded(collection) || typeof id !== 'string') return null
  return LOADED[collection](req, id).catch((error: unknown) => {
    req.payload.logger.warn({ err: error, msg: 'The facts of a row were not read' })
    return null
  })
}
