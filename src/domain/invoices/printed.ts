import crypto from 'node:crypto'

import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Invoice } from '../../../payload-types'
import { idOf, rowsOf } from '../database/transaction'
import { readPicture } from '../documents/logo'
import { portsOf } from '../ports'
import { readGeneral } from '../settings/read'
import { contentOf } from './content'
import { invoicePaper } from './paper'

export type PrintedInvoice = { number: string; sha256: string; bytes: Uint8Array<ArrayBuffer> }

type Stored = { number: string; sha256: string; bytes: Buffer }

const stored = async (req: PayloadRequest, id: string): Promise<PrintedInvoice | undefined> => {
  const [row] = await rowsOf<Stored>(
    req,
    sql`select number, sha256, bytes from invoice_files join invoices on invoices.id = invoice_id
      where invoice_id = ${id}::uuid`,
  )
  return row && { ...row, bytes: new Uint8Array(row.bytes) }
}

const namesOf = async (req: PayloadRequest, invoice: Invoice) => {
  const [names] = await rowsOf<{
    transaction: string
    order: string | null
    original: string | null
  }>(
    req,
    sql`select t.transaction_id as transaction, o.order_number as "order", i.number as original
      from transactions t left join orders o on o.id = t.order_id
        left join invoices i on i.id = ${idOf(invoice.original) ?? null}::uuid
      where t.id = ${idOf(invoice.transaction) ?? null}::uuid`,
  )
  return {
    transactionId: names?.transaction ?? '',
    orderNumber: names?.order ?? undefined,
    originalNumber: names?.original ?? undefined,
  }
}

const print = async (req: PayloadRequest, id: string): Promise<Uint8Array> => {
  const invoice = await req.payload.findByID({
    collection: 'invoices',
    id,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const { timezone } = await readGeneral(req)
  const logo = await readPicture(req, contentOf(invoice).seller.brand.logo)
  return portsOf(req).print(
    invoicePaper({ invoice, timezone, logo, ...(await namesOf(req, invoice)) }),
  )
}

/**
 * The file of an invoice or credit note, printed once and kept: whoever asks first prints it, two at once keep the one
 * that was stored first, and from then on it is the same bytes whatever the settings say.
 */
export const printedInvoice = async (req: PayloadRequest, id: string): Promise<PrintedInvoice> => {
  const before = await stored(req, id)
  if (before) return before
  const bytes = Buffer.from(await print(req, id))
  const sha256 = crypto.createHash('sha256').update(bytes).digest('hex')
  await rowsOf(
    req,
    sql`insert into invoice_files (invoice_id, sha256, bytes) values (${id}::uuid, ${sha256}, ${bytes})
      on conflict (invoice_id) do nothing`,
  )
  const kept = await stored(req, id)
  if (!kept) throw new Error(`The file of invoice ${id} was not kept`)
  return kept
}
