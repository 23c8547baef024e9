import type { PayloadRequest } from 'payload'

import type { Invoice } from '../../../payload-types'
import { problem } from '../../core/problem'
import { assertCan } from '../access/can'
import { findAsCaller } from '../database/transaction'
import { invoiceOf } from './issue'
import { printedInvoice, type PrintedInvoice } from './printed'

export const notIssued = problem(
  'invoice.not_issued',
  404,
  () => 'Only a completed payment has an invoice, and a completed refund a credit note.',
)

/**
 * The invoice of a payment or the credit note of a refund as PDF, to those who may see the transaction. A refund that
 * failed afterwards keeps its credit note; asked for its `invoice`, it is the counter invoice that took that back.
 */
export const downloadInvoice = async (
  req: PayloadRequest,
  transaction: string,
  kind?: Invoice['kind'],
): Promise<PrintedInvoice> => {
  const { id } = await findAsCaller(req, 'transactions', transaction)
  assertCan(req.user, 'invoices.read')
  const invoice = await invoiceOf(req, id, kind)
  if (!invoice) throw notIssued({})
  return printedInvoice(req, invoice.id)
}

/** Fit for a header and a folder, whatever the settings let numbers begin with. */
export const fileNameOf = ({ number }: PrintedInvoice): string =>
  `${number.replaceAll(/[^\w.-]/g, '_')}.pdf`
