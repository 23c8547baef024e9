import type { PayloadRequest } from 'payload'

import type { Invoice, Order, Transaction } from '../../../../payload-types'
import { idOf } from '../../database/transaction'
import { contentOf, type InvoiceLine } from '../../invoices/content'
import { invoiceOf, issue } from '../../invoices/issue'
import { partiesOf } from '../../invoices/parties'
import { reverseChargeNote } from '../../invoices/reverseCharge'
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

/**
 * Takes back the credit note of a refund that failed after it was made, line for line; last of all in its transaction.
 * Done once: a refund has one.
 */
export const issueCounterInvoice = async (
  req: PayloadRequest,
  refund: Transaction,
): Promise<void> => {
  const note = await invoiceOf(req, refund.id, 'credit_note')
  if (!note || (await invoiceOf(req, refund.id, 'invoice'))) return
  const { lines, ...parties } = contentOf(note)
  await issue(req, {
    kind: 'invoice',
    transaction: refund,
    original: note.id,
    taxRateBps: note.taxRateBps,
    ...parties,
    lines: lines.map((line) => ({
      ...line,
      kind: 'refund_failed',
      text: `Refund that failed: ${line.text}`,
    })),
    note: note.note ?? undefined,
  })
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
