/**
 * The chart of accounts. An amount is what moves into the account (+) or out of it (−), so a posting sums to zero:
 * a customer's 20.00 leaves the gateway's account (−2000) and arrives in sales and tax (+2000). Sales and tax thus grow
 * upwards, what a gateway owes us downwards, and a reseller's funds are positive while we owe them.
 */
export const ACCOUNT_KINDS = [
  'gateway',
  'sales',
  'delivery',
  'service_charge',
  'tax',
  'refunds',
  'commission',
  'corrections',
  'reseller_funds',
  'reseller_commission',
] as const

export type AccountKind = (typeof ACCOUNT_KINDS)[number]

type ResellerKind = 'reseller_funds' | 'reseller_commission'

/** Which account, in whatever currency its posting is in. */
export type AccountRef =
  | { kind: 'gateway'; gateway: string }
  | { kind: ResellerKind; reseller: string }
  | { kind: Exclude<AccountKind, 'gateway' | ResellerKind> }

export const POSTING_TYPES = [
  'payment',
  'refund',
  'refund_reversal',
  'top_up',
  'correction',
  'commission',
  'commission_reversal',
] as const

export type PostingType = (typeof POSTING_TYPES)[number]

/** The account's name in the books, such as `sales.USD` or `gateway.stripe.EUR`. */
export const codeOf = (ref: AccountRef, currency: string): string => {
  const owner = 'gateway' in ref ? [ref.gateway] : 'reseller' in ref ? [ref.reseller] : []
  return [ref.kind, ...owner, currency].join('.')
}
