import { parse } from 'csv-parse/sync'

import { isCurrency, parseMoney } from '../../core/money'
import type { GatewayLine } from '../../domain/payments/reconcile'
import { Trouble } from '../trouble.mjs'

type Row = Record<string, string | undefined>

/** The columns of Stripe's "itemized balance change from activity", with `payment_intent_id` chosen too. */
const STRIPE_TYPES: Readonly<Record<string, GatewayLine['type']>> = {
  charge: 'payment',
  refund: 'refund',
}

const isStripes = (row: Row): boolean => row.reporting_category !== undefined

const wordsOf = (row: Row) =>
  isStripes(row)
    ? {
        type: STRIPE_TYPES[row.reporting_category ?? ''],
        id: row.reporting_category === 'refund' ? row.source_id : row.payment_intent_id,
        amount: row.gross,
      }
    : { type: row.type, id: row.id, amount: row.amount }

const lineOf = (row: Row, number: number): GatewayLine | undefined => {
  const { amount = '', id, type } = wordsOf(row)
  // Fees, payouts and the like are no payments of ours.
  if (isStripes(row) && type === undefined) return undefined
  const currency = (row.currency ?? '').toUpperCase()
  const minor = isCurrency(currency) ? parseMoney(amount, currency) : undefined
  if (!id || (type !== 'payment' && type !== 'refund') || minor === undefined)
    throw new Trouble(
      `Line ${number} of the report makes no sense: ${JSON.stringify(row)}.`,
      'It needs id, type (payment or refund), amount (such as 19.99) and currency, or the columns of a Stripe report.',
    )
  return { id, type, currency, amountMinor: Math.abs(minor) }
}

/**
 * A gateway's report as CSV: `id,type,amount,currency` with amounts in the currency's own units, or Stripe's itemized
 * balance report. Throws a Trouble that names the first line that is neither.
 */
export const readReport = (csv: string): GatewayLine[] => {
  const rows: Row[] = parse(csv, { columns: true, bom: true, trim: true, skip_empty_lines: true })
  // The header is line 1.
  return rows.flatMap((row, index) => lineOf(row, index + 2) ?? [])
}
