import type { PayloadRequest } from 'payload'

import type { Message } from '../../../payload-types'
import { fileNameOf } from '../invoices/download'
import { invoiceOf } from '../invoices/issue'
import { printedInvoice } from '../invoices/printed'
import type { Attachment } from './channel'

type About = Pick<Message, 'subjectCollection' | 'subjectId' | 'templateKey'>

/**
 * What a mail about a transaction brings along: its invoice or credit note, and where it tells of a refund that failed
 * the counter invoice; printed now where it was not yet.
 */
export const attachmentsOf = async (
  req: PayloadRequest,
  { subjectCollection, subjectId, templateKey }: About,
): Promise<Attachment[]> => {
  if (subjectCollection !== 'transactions' || !subjectId) return []
  const kind = templateKey === 'refund_failed' ? 'invoice' : undefined
  const invoice = await invoiceOf(req, subjectId, kind)
  if (!invoice) return []
  const printed = await printedInvoice(req, invoice.id)
  return [{ filename: fileNameOf(printed), contentType: 'application/pdf', content: printed.bytes }]
}
