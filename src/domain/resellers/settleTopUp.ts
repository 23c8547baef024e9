import type { PayloadRequest } from 'payload'

import type { Transaction } from '../../../payload-types'
import { toDecimalString } from '../../core/money'
import { idOf } from '../database/transaction'
import { recordEvent } from '../events/record'
import { post } from '../ledger/post'
import { creditPosting } from './creditPosting'

/** What follows when a reseller's own top-up comes home: its money in the balance, or a word that it failed. */
export const settleTopUp = async (req: PayloadRequest, topUp: Transaction): Promise<void> => {
  const { amountMinor, currency, status, transactionId } = topUp
  const subject = { collection: 'resellers' as const, id: idOf(topUp.reseller) ?? '' }
  if (status === 'failed') {
    await recordEvent(req, {
      type: 'reseller.top_up_failed',
      subject,
      summary: `Top-up ${transactionId} was refused by the gateway.`,
    })
    return
  }
  await recordEvent(req, {
    type: 'reseller.credited',
    subject,
    summary: `Top-up ${transactionId} of ${toDecimalString(amountMinor, currency)} ${currency}.`,
  })
  await post(req, creditPosting(topUp))
}
