import type { Endpoint } from 'payload'

import { downloadInvoice, fileNameOf } from '../../src/domain/invoices/download'
import { routeParam } from '../body'
import { documented } from '../docs/contract'

const contract = documented({
  ...{ id: 'invoiceOfTransaction', tag: 'Transactions', who: 'staff and its owner' },
  summary: 'Fetch the invoice of a payment or the credit note of a refund',
  answers: { 200: { says: 'The same bytes each time.', files: ['application/pdf'] } },
  errors: ['invoice.not_issued'],
})

export const invoiceOfTransaction: Endpoint = {
  path: '/:id/invoice',
  method: 'get',
  custom: contract,
  handler: async (req) => {
    const printed = await downloadInvoice(req, routeParam(req))
    return new Response(printed.bytes, {
      headers: {
        'Content-Type': 'application/pdf',
        'Content-Disposition': `attachment; filename="${fileNameOf(printed)}"`,
        'Content-Length': String(printed.bytes.byteLength),
      },
    })
  },
}
