import { printedInvoice } from '../domain/invoices/printed'
import type { Job } from './job'

export const printInvoice: Job<'print_invoice'> = async (req, { invoice }) => {
  await printedInvoice(req, invoice)
}
