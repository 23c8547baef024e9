import type { PayloadRequest } from 'payload'

import type { Ticket } from '../../../payload-types'
import { assertCan } from '../access/can'
import { findAsCaller, inTransaction, lockAndRead } from '../database/transaction'

/** Hands a ticket to somebody of staff, or to nobody. 422 where they are not active staff. */
export const assign = async (
  req: PayloadRequest,
  id: string,
  admin: string | null,
): Promise<Ticket> => {
  await findAsCaller(req, 'tickets', id)
  assertCan(req.user, 'tickets.assign')
  return inTransaction(req, async () => {
    await lockAndRead(req, 'tickets', id)
    return req.payload.update({
      collection: 'tickets',
      id,
      data: { assignedTo: admin },
      depth: 0,
      overrideAccess: true,
      req,
    })
  })
}
