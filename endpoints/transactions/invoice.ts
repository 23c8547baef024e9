import type { Endpoint } from 'payload'

import { downloadInvoice, fileNameOf } from '../../src/domain/invoices/download'
import { routeParam } from '../body'

export const invoiceOfTransaction: Endpoint = {
  path: '/:id/invoice',
  method: 'get',
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
