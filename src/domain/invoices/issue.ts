import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { General, Invoice, Transaction } from '../../../payload-types'
import { dayOf } from '../../core/calendar'
import { idOf, rowsOf } from '../database/transaction'
import { now } from '../ports'
import { addJob } from '../queue/addJob'
import { readGeneral } from '../settings/read'
import type { InvoiceContent } from './content'

export type NewInvoice = Pick<Invoice, 'kind' | 'taxRateBps'> &
  InvoiceContent & {
    transaction: Transaction
    /** Id of the invoice that a credit note takes back from, or of the credit note that a counter invoice takes back. */
    original?: string
    note?: string | undefined
  }

const PREFIX_OF = { invoice: 'invoicePrefix', credit_note: 'creditNotePrefix' } as const

/** Rivals wait here until this transaction ends; rolled back, it gives the number back, so that none is missing. */
const take = async (
  req: PayloadRequest,
  kind: Invoice['kind'],
  general: General,
): Promise<Pick<Invoice, 'number' | 'sequence' | 'year'>> => {
  const year = Number(dayOf(now(req), general.timezone).slice(0, 4))
  const [row] = await rowsOf<{ last: number }>(
    req,
    sql`insert into invoice_series (kind, year, last) values (${kind}::enum_invoices_kind, ${year}, 1)
      on conflict (kind, year) do update set last = invoice_series.last + 1 returning last`,
  )
  if (!row) throw new Error(`The series of ${kind} numbers gave nothing`)
  const number = `${general[PREFIX_OF[kind]]}${year}-${String(row.last).padStart(6, '0')}`
  return { number, year, sequence: row.last }
}

const sumOf = (invoice: NewInvoice, part: 'netMinor' | 'taxMinor' | 'totalMinor'): number =>
  invoice.lines.reduce((sum, line) => sum + line[part], 0)

/**
 * Issues an invoice or credit note in the caller's transaction, and must be the last thing there: all others of the
 * kind wait for it. Its number follows the one before without a gap. The file is printed after the commit.
 */
export const issue = async (req: PayloadRequest, invoice: NewInvoice): Promise<Invoice> => {
  const { buyer, kind, lines, note, original, seller, taxRateBps, transaction } = invoice
  const general = await readGeneral(req)
  const issued = await req.payload.create({
    collection: 'invoices',
    data: {
      ...(await take(req, kind, general)),
      kind,
      transaction: transaction.id,
      original,
      order: idOf(transaction.order),
      user: idOf(transaction.user),
      reseller: idOf(transaction.reseller),
      issuedAt: now(req).toISOString(),
      currency: transaction.currency,
      netMinor: sumOf(invoice, 'netMinor'),
      taxMinor: sumOf(invoice, 'taxMinor'),
      totalMinor: sumOf(invoice, 'totalMinor'),
      taxRateBps,
      seller,
      buyer,
      lines,
      note,
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  const input = { invoice: issued.id }
  await addJob(req, { task: 'print_invoice', input, key: `print:${issued.id}` })
  return issued
}

/**
 * The invoice of a payment or the credit note of a refund, whoever asks; by its kind also the counter invoice of a
 * refund that failed afterwards.
 */
export const invoiceOf = async (
  req: PayloadRequest,
  transaction: string,
  kind?: Invoice['kind'],
): Promise<Invoice | undefined> => {
  const { docs } = await req.payload.find({
    collection: 'invoices',
    where: {
      and: [
        { transaction: { equals: transaction } },
        ...(kind ? [{ kind: { equals: kind } }] : []),
      ],
    },
    // A counter invoice comes after its credit note.
    sort: 'createdAt',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0]
}
