import type { PayloadRequest } from 'payload'

import type { Message } from '../../../payload-types'
import { fileNameOf } from '../invoices/download'
import { invoiceOf } from '../invoices/issue'
import { printedInvoice } from '../invoices/printed'
import type { Attachment } from './channel'

type About = Pick<Message, 'subjectCollection' | 'subjectId'>

/** What a mail about a transaction brings along: its invoice or credit note, printed now where it was not yet. */
export const attachmentsOf = async (
  req: PayloadRequest,
  { subjectCollection, subjectId }: About,
): Promise<Attachment[]> => {
  if (subjectCollection !== 'transactions' || !subjectId) return []
  const invoice = await invoiceOf(req, subjectId)
  if (!invoice) return []
  const printed = await printedInvoice(req, invoice.id)
  return [{ filename: fileNameOf(printed), contentType: 'application/pdf', content: printed.bytes }]
}
