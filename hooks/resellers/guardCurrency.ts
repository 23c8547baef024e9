import type { CollectionBeforeChangeHook } from 'payload'

import type { Reseller } from '../../payload-types'
import { assertCurrencyFree } from '../../src/domain/resellers/currency'

/** A reseller's books are kept in one currency from its first order or payment on: 409 `reseller.currency_fixed`. */
export const guardCurrency: CollectionBeforeChangeHook<Reseller> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation !== 'update' || !originalDoc) return data
  if (data.currency && data.currency !== originalDoc.currency)
    await assertCurrencyFree(req, originalDoc.id)
  return data
}
