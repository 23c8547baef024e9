import type { Transaction } from '../../../payload-types'
import { idOf } from '../database/transaction'
import type { AccountRef } from '../ledger/chart'
import type { Posting } from '../ledger/post'
import { LEDGER } from '../payments/transaction'

type Credit = Pick<Transaction, 'amountMinor' | 'currency' | 'gateway' | 'id' | 'reseller'>

/** How a completed `credit` transaction is booked: from where its money came, or against the corrections. */
export const creditPosting = (credit: Credit): Posting => {
  const { amountMinor, currency, gateway, id } = credit
  const reseller = idOf(credit.reseller)
  if (!reseller) throw new Error(`Credit ${id} belongs to no reseller`)
  const isCorrection = gateway === LEDGER
  const source: AccountRef = isCorrection ? { kind: 'corrections' } : { kind: 'gateway', gateway }
  return {
    type: isCorrection ? 'correction' : 'top_up',
    transaction: id,
    currency,
    lines: [
      { account: source, amountMinor: -amountMinor },
      { account: { kind: 'reseller_funds', reseller }, amountMinor },
    ],
  }
}
