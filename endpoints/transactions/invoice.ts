import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import type { Invoice } from '../../payload-types'
import { invalid } from '../../src/core/problem'
import { downloadInvoice, fileNameOf } from '../../src/domain/invoices/download'
import { routeParam } from '../body'
import { documented } from '../docs/contract'

const contract = documented({
  ...{ id: 'invoiceOfTransaction', tag: 'Transactions', who: 'staff and its owner' },
  summary: 'Fetch the invoice of a payment or the credit note of a refund',
  query: z.object({
    kind: z
      .enum(['invoice', 'credit_note'])
      .optional()
      .describe(
        'Which, where a refund failed after it was made: it has a credit note, and an invoice that takes that back.',
      ),
  }),
  answers: { 200: { says: 'The same bytes each time.', files: ['application/pdf'] } },
  errors: ['invalid', 'invoice.not_issued'],
})

const kindOf = ({ query: { kind } }: PayloadRequest): Invoice['kind'] | undefined => {
  if (kind === undefined || kind === 'invoice' || kind === 'credit_note') return kind
  throw invalid([{ path: 'kind', message: 'One of invoice, credit_note.' }])
}

export const invoiceOfTransaction: Endpoint = {
  path: '/:id/invoice',
  method: 'get',
  custom: contract,
  handler: async (req) => {
    const printed = await downloadInvoice(req, routeParam(req), kindOf(req))
    return new Response(printed.bytes, {
      headers: {
        'Content-Type': 'application/pdf',
        'Content-Disposition': `attachment; filename="${fileNameOf(printed)}"`,
        'Content-Length': String(printed.bytes.byteLength),
      },
    })
  },
}
