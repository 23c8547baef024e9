import type { PayloadRequest } from 'payload'

import type { Order } from '../../../payload-types'

/** What the record hook writes beside a change of an order: why, and what else should be said. */
export type Because = { reason?: string | undefined }

/** Saves a locked order; hooks guard the move and write its event. */
export const saveOrder = async (
  req: PayloadRequest,
  order: Pick<Order, 'id'>,
  { data, because = {} }: { data: Partial<Order>; because?: Because },
): Promise<Order> => {
  const reason = req.context.reason
  req.context.reason = because.reason
  try {
    return await req.payload.update({
      collection: 'orders',
      id: order.id,
      data,
      depth: 0,
      overrideAccess: true,
      req,
    })
  } finally {
    req.context.reason = reason
  }
}
