import { applyRateBps, shareOf, taxContained } from '../../../core/money'
import { problem } from '../../../core/problem'
import { says, type Sentence } from '../../../core/words/sentence'

import type { SimType } from '../status'

/** A row without `country` fits every country. */
export type FeeRow = { country?: string | null; currency: string; amountMinor: number }
export type TaxRow = { country?: string | null; rateBps: number }
export type ThresholdRow = { currency: string; amountMinor: number }
export type FeeTable = 'deliveryFees' | 'serviceCharges'
/** What may lack an entry in a currency: a fee table, or the plan's own prices. */
export type PricedTable = FeeTable | 'prices'

/** The pricing settings, each table in the order in which its rows are tried. */
export type PriceTables = {
  taxInclusive: boolean
  deliveryFees: readonly FeeRow[]
  serviceCharges: readonly FeeRow[]
  taxRates: readonly TaxRow[]
  freeDeliveryAbove: readonly ThresholdRow[]
}

export type PriceInput = {
  plan: { priceMinor: number }
  currency: string
  simType: SimType
  /** The delivery country, for an eSIM the customer's; without one only rows for every country fit. */
  country?: string | null
  tables: PriceTables
}

export type PriceLine = {
  kind: 'plan' | 'delivery' | 'service'
  netMinor: number
  taxMinor: number
  grossMinor: number
}

export type Price = {
  planPriceMinor: number
  deliveryFeeMinor: number
  serviceChargeMinor: number
  taxRateBps: number
  taxMinor: number
  totalMinor: number
  currency: string
  lines: PriceLine[]
}

const MISSING: Readonly<Record<PricedTable, (currency: string) => Sentence>> = {
  prices: (currency) => says`The pricing settings have no price of this plan in ${currency}.`,
  deliveryFees: (currency) => says`The pricing settings have no delivery fee in ${currency}.`,
  serviceCharges: (currency) => says`The pricing settings have no service charge in ${currency}.`,
}

export const pricingNotConfigured = problem<{ currency: string; table: PricedTable }>(
  'pricing.not_configured',
  422,
  ({ currency, table }) => MISSING[table](currency),
)

/**
 * Prices one SIM. `planPriceMinor`, `deliveryFeeMinor` and `serviceChargeMinor` are the amounts as the
 * plan and the settings state them: before tax when tax is added (then total = their sum + taxMinor),
 * with tax when it is contained (then total = their sum). Throws 422 `pricing.not_configured` when a
 * needed fee has no row in the currency; a country without a tax row pays none.
 */
export function priceOrder(input: PriceInput): Price {
  const { plan, currency, simType, tables } = input
  const taxRateBps = tables.taxRates.find((row) => fitsCountry(row, input.country))?.rateBps ?? 0
  const lineOf = (kind: PriceLine['kind'], amountMinor: number) =>
    priceLine({ kind, amountMinor, taxRateBps, taxInclusive: tables.taxInclusive })

  const deliveryFeeMinor = simType === 'physical' ? deliveryFee(input) : 0
  const serviceChargeMinor = feeFrom('serviceCharges', input)
  const lines = [
    lineOf('plan', plan.priceMinor),
    ...(simType === 'physical' ? [lineOf('delivery', deliveryFeeMinor)] : []),
    lineOf('service', serviceChargeMinor),
  ]
  return {
    planPriceMinor: plan.priceMinor,
    deliveryFeeMinor,
    serviceChargeMinor,
    taxRateBps,
    taxMinor: lines.reduce((sum, line) => sum + line.taxMinor, 0),
    totalMinor: lines.reduce((sum, line) => sum + line.grossMinor, 0),
    currency,
    lines,
  }
}

/**
 * The tax in a refund of `amountMinor` after `alreadyRefundedMinor` of an order of `totalMinor`. Taken from the running
 * total, so that the parts of a whole refund sum exactly to `taxMinor`. Where one of them failed later, what is left
 * refunded need not hold just its share of tax: `alreadyTaxMinor` says what it holds. Throws a RangeError beyond the
 * total: what is left to refund is the caller's rule.
 */
export function splitRefund(refund: {
  amountMinor: number
  alreadyRefundedMinor: number
  alreadyTaxMinor?: number
  totalMinor: number
  taxMinor: number
}): { netMinor: number; taxMinor: number } {
  const { amountMinor, alreadyRefundedMinor, totalMinor } = refund
  const refundedMinor = alreadyRefundedMinor + amountMinor
  if (amountMinor < 0 || alreadyRefundedMinor < 0 || refundedMinor > totalMinor)
    throw new RangeError(`Cannot refund ${refundedMinor} of ${totalMinor}`)
  const taxUpTo = (minor: number) => shareOf(refund.taxMinor, minor, totalMinor)
  const takenMinor = refund.alreadyTaxMinor ?? taxUpTo(alreadyRefundedMinor)
  const taxLeft = refund.taxMinor - takenMinor
  const netLeft = totalMinor - alreadyRefundedMinor - taxLeft
  const [least, most] = [Math.max(0, amountMinor - netLeft), Math.min(amountMinor, taxLeft)]
  const taxMinor = Math.min(most, Math.max(least, taxUpTo(refundedMinor) - takenMinor))
  return { netMinor: amountMinor - taxMinor, taxMinor }
}

const fitsCountry = (row: { country?: string | null }, country: string | null | undefined) =>
  !row.country || row.country === country

function feeFrom(table: FeeTable, { currency, country, tables }: PriceInput): number {
  const row = tables[table].find((fee) => fee.currency === currency && fitsCountry(fee, country))
  if (!row) throw pricingNotConfigured({ currency, table })
  return row.amountMinor
}

/** A missing fee is refused even where delivery would be free: the gap must show on the first order. */
function deliveryFee(input: PriceInput): number {
  const { plan, currency, tables } = input
  const feeMinor = feeFrom('deliveryFees', input)
  const free = tables.freeDeliveryAbove.find((row) => row.currency === currency)
  return free && plan.priceMinor >= free.amountMinor ? 0 : feeMinor
}

function priceLine({
  kind,
  amountMinor,
  taxRateBps,
  taxInclusive,
}: {
  kind: PriceLine['kind']
  amountMinor: number
  taxRateBps: number
  taxInclusive: boolean
}): PriceLine {
  if (taxInclusive) {
    const taxMinor = taxContained(amountMinor, taxRateBps)
    return { kind, netMinor: amountMinor - taxMinor, taxMinor, grossMinor: amountMinor }
  }
  const taxMinor = applyRateBps(amountMinor, taxRateBps)
  return { kind, netMinor: amountMinor, taxMinor, grossMinor: amountMinor + taxMinor }
}
