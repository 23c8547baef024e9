import type { PayloadRequest } from 'payload'

import type { Order } from '../../../../payload-types'
import { taxRefundedMinor } from '../../ledger/taxRefunded'
import { splitRefund } from '../placing/price'

type Refunding = {
  amountMinor: number
  /** What completed refunds gave back before it. */
  completedMinor: number
  /** What refunds that have yet to be made will take before it. */
  waitingMinor: number
}

/**
 * The tax in a refund, told from what was booked as tax of those before it: one of them may have failed after it was
 * made. The parts of a whole refund are the whole tax all the same.
 */
export const refundParts = async (
  req: PayloadRequest,
  order: Pick<Order, 'id' | 'taxMinor' | 'totalMinor'>,
  { amountMinor, completedMinor, waitingMinor }: Refunding,
): Promise<{ netMinor: number; taxMinor: number }> => {
  const { taxMinor, totalMinor } = order
  const bookedMinor = await taxRefundedMinor(req, order.id)
  const waiting = splitRefund({
    amountMinor: waitingMinor,
    ...{ alreadyRefundedMinor: completedMinor, alreadyTaxMinor: bookedMinor },
    ...{ taxMinor, totalMinor },
  })
  return splitRefund({
    amountMinor,
    alreadyRefundedMinor: completedMinor + waitingMinor,
    alreadyTaxMinor: bookedMinor + waiting.taxMinor,
    ...{ taxMinor, totalMinor },
  })
}
