import type { Order, Transaction } from '../../../../payload-types'
import { applyRateBps, taxContained } from '../../../core/money'
import { idOf } from '../../database/transaction'
import type { AccountRef } from '../../ledger/chart'
import type { Line } from '../../ledger/post'

/** What an order's price is made of, as it was sold. */
export type Sold = Pick<
  Order,
  | 'planPriceMinor'
  | 'deliveryFeeMinor'
  | 'serviceChargeMinor'
  | 'taxRateBps'
  | 'taxMinor'
  | 'totalMinor'
>
type Moved = Pick<Transaction, 'amountMinor' | 'gateway' | 'reseller'>

export const WALLET = 'wallet'

/** Where the money of a payment or refund is: with its gateway, or in the reseller's own funds. */
export const moneyAccount = ({ gateway, reseller }: Omit<Moved, 'amountMinor'>): AccountRef => {
  if (gateway !== WALLET) return { kind: 'gateway', gateway }
  const owner = idOf(reseller)
  if (!owner) throw new Error('A wallet payment belongs to no reseller')
  return { kind: 'reseller_funds', reseller: owner }
}

/** Whether the order's lines contain its tax, told from the order alone: the settings may have changed since. */
const isTaxContained = (order: Sold): boolean =>
  order.totalMinor === order.planPriceMinor + order.deliveryFeeMinor + order.serviceChargeMinor

export type SoldLine = {
  kind: 'plan' | 'delivery' | 'service'
  netMinor: number
  taxMinor: number
  totalMinor: number
}

/** The order's lines with the tax of each, as they were priced: together they are its tax and its total. */
export const soldLines = (order: Sold): SoldLine[] => {
  const line = (kind: SoldLine['kind'], minor: number): SoldLine => {
    if (isTaxContained(order)) {
      const taxMinor = taxContained(minor, order.taxRateBps)
      return { kind, netMinor: minor - taxMinor, taxMinor, totalMinor: minor }
    }
    const taxMinor = applyRateBps(minor, order.taxRateBps)
    return { kind, netMinor: minor, taxMinor, totalMinor: minor + taxMinor }
  }
  return [
    line('plan', order.planPriceMinor),
    line('delivery', order.deliveryFeeMinor),
    line('service', order.serviceChargeMinor),
  ]
}

/** The order's lines without tax, in minor units. */
export const netOf = (order: Sold): { plan: number; delivery: number; service: number } => {
  const net = (wanted: SoldLine['kind']) =>
    soldLines(order).find(({ kind }) => kind === wanted)?.netMinor ?? 0
  return { plan: net('plan'), delivery: net('delivery'), service: net('service') }
}

/** What a payment of the whole order moves. */
export const paymentLines = (order: Sold, payment: Moved): Line[] => {
  const { delivery, plan, service } = netOf(order)
  return [
    { account: moneyAccount(payment), amountMinor: -payment.amountMinor },
    { account: { kind: 'sales' }, amountMinor: plan },
    { account: { kind: 'delivery' }, amountMinor: delivery },
    { account: { kind: 'service_charge' }, amountMinor: service },
    { account: { kind: 'tax' }, amountMinor: order.taxMinor },
  ]
}

/** What a refund moves, `taxMinor` being the tax in it. */
export const refundLines = (refund: Moved, taxMinor: number): Line[] => [
  { account: moneyAccount(refund), amountMinor: refund.amountMinor },
  { account: { kind: 'refunds' }, amountMinor: taxMinor - refund.amountMinor },
  { account: { kind: 'tax' }, amountMinor: -taxMinor },
]
