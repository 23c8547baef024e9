import type { PayloadRequest } from 'payload'

import type { Invoice, Order, Transaction } from '../../../payload-types'
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
): Promise<Invoice> => {
  const parties = await partiesOf(req, order)
  return issue(req, {
    kind: 'invoice',
    transaction: payment,
    taxRateBps: order.taxRateBps,
    ...parties,
    lines: invoiceLines(order),
    note: reverseChargeNote({ ...parties, taxMinor: order.taxMinor }),
  })
}

/** A payment that was loaded and not made here has no invoice: it gets one before something is taken from it. */
const originalOf = async (
  req: PayloadRequest,
  order: Order,
  refund: Transaction,
): Promise<Invoice> => {
  const id = idOf(refund.parent) ?? ''
  const original = await invoiceOf(req, id)
  if (original) return original
  const payment = await req.payload.findByID({
    collection: 'transactions',
    id,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return issueInvoice(req, order, payment)
}

/** Issues the credit note of a completed refund, last of all in its transaction; `taxMinor` is the tax in it. */
export const issueCreditNote = async (
  req: PayloadRequest,
  order: Order,
  { refund, taxMinor }: { refund: Transaction; taxMinor: number },
): Promise<void> => {
  const original = await originalOf(req, order, refund)
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
