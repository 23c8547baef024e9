import type { PayloadRequest } from 'payload'

import type { Order, Transaction } from '../../../payload-types'
import { idOf } from '../database/transaction'
import { contentOf, type InvoiceLine } from '../invoices/content'
import { invoiceOf, issue } from '../invoices/issue'
import { partiesOf } from '../invoices/parties'
import { reverseChargeNote } from '../invoices/reverseCharge'
import { soldLines } from './postings'

const TEXTS = { delivery: 'Delivery', service: 'Service charge' } as const

const invoiceLines = (order: Order): InvoiceLine[] =>
  soldLines(order)
    .filter(({ kind, totalMinor }) => kind === 'plan' || totalMinor > 0)
    .map((line) => ({ ...line, text: line.kind === 'plan' ? order.planName : TEXTS[line.kind] }))

/** Issues the invoice of a completed payment, last of all in its transaction. An order that costs nothing has none. */
export const issueInvoice = async (
  req: PayloadRequest,
  order: Order,
  payment: Transaction,
): Promise<void> => {
  const parties = await partiesOf(req, order)
  await issue(req, {
    kind: 'invoice',
    transaction: payment,
    taxRateBps: order.taxRateBps,
    ...parties,
    lines: invoiceLines(order),
    note: reverseChargeNote({ ...parties, taxMinor: order.taxMinor }),
  })
}

/** Issues the credit note of a completed refund, last of all in its transaction; `taxMinor` is the tax in it. */
export const issueCreditNote = async (
  req: PayloadRequest,
  refund: Transaction,
  taxMinor: number,
): Promise<void> => {
  const original = await invoiceOf(req, idOf(refund.parent) ?? '')
  if (!original) throw new Error(`The payment of refund ${refund.transactionId} has no invoice`)
  const { buyer, seller } = contentOf(original)
  const totalMinor = refund.amountMinor
  const text = refund.reason?.trim() || 'Refund'
  await issue(req, {
    kind: 'credit_note',
    transaction: refund,
    original: original.id,
    taxRateBps: original.taxRateBps,
    seller,
    buyer,
    lines: [{ kind: 'refund', text, netMinor: totalMinor - taxMinor, taxMinor, totalMinor }],
    note: original.note ?? undefined,
  })
}
