import type { CollectionBeforeValidateHook } from 'payload'

import type { Order } from '../../payload-types'
import { newOrderRow } from '../../src/domain/orders/placing/derive'

/** Prices and addresses a new order, whichever door it comes by; a later save cannot change what was sold. */
export const deriveOrder: CollectionBeforeValidateHook<Order> = async ({ data, operation, req }) =>
  operation === 'create' ? { ...data, ...(await newOrderRow(req, data)) } : data
