import type { PostingType } from './chart'

/** What a movement of a reseller's money is called on its statement and in the panel. */
export const POSTING_WORDS: Readonly<Record<PostingType, string>> = {
  payment: 'Order paid',
  refund: 'Refund',
  refund_reversal: 'Refund came back',
  top_up: 'Top-up',
  correction: 'Correction',
  commission: 'Commission',
  commission_reversal: 'Commission reversed',
}
