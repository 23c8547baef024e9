import type { CollectionBeforeChangeHook } from 'payload'

import type { Order } from '../../payload-types'
import { assertMove } from '../../src/domain/orders/status'

/** No save makes an illegal move, whichever door it comes by; a trigger says the same to SQL. */
export const guardOrderMove: CollectionBeforeChangeHook<Order> = ({
  data,
  operation,
  originalDoc,
}) => {
  if (operation !== 'update' || !originalDoc || !data.status) return data
  const { simType, status: from } = originalDoc
  if (from !== data.status) assertMove({ from, to: data.status, simType })
  return data
}
