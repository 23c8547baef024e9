import type { Invoice } from '../../../payload-types'
import { dayOf } from '../../core/calendar'
import { bpsToPercent, toDecimalString } from '../../core/money'
import type { Paper, PaperBlock } from '../documents/paper'
import { contentOf, type InvoiceLine, type Party } from './content'

export type Printing = {
  invoice: Invoice
  /** Number of the invoice that a credit note takes back from. */
  originalNumber?: string | undefined
  orderNumber?: string | undefined
  /** What people call the payment or refund. */
  transactionId: string
  timezone: string
  logo?: Uint8Array | undefined
}

const TITLES: Record<Invoice['kind'], string> = { invoice: 'Invoice', credit_note: 'Credit note' }

const countries = new Intl.DisplayNames('en', { type: 'region' })

const partyLines = ({ address, country, email, name, taxId }: Party): string[] =>
  [
    name,
    ...address.split('\n'),
    country ? countries.of(country) : '',
    taxId ? `Tax ID: ${taxId}` : '',
    email ?? '',
  ].filter((line): line is string => Boolean(line))

const factsOf = (printing: Printing): PaperBlock => {
  const { invoice, orderNumber, originalNumber, timezone, transactionId } = printing
  const isInvoice = invoice.kind === 'invoice'
  const facts = [
    { label: 'Number', value: invoice.number },
    { label: 'Date', value: dayOf(new Date(invoice.issuedAt), timezone) },
    { label: 'Credit for invoice', value: originalNumber },
    { label: 'Order', value: orderNumber },
    { label: isInvoice ? 'Paid with' : 'Refunded with', value: transactionId },
  ]
  return {
    kind: 'facts',
    facts: facts.flatMap(({ label, value }) => (value ? [{ label, value }] : [])),
  }
}

const linesOf = (
  { currency, taxRateBps, ...invoice }: Invoice,
  lines: InvoiceLine[],
): PaperBlock => {
  const amount = (minor: number) => toDecimalString(minor, currency)
  return {
    kind: 'table',
    columns: [
      { label: 'What', share: 5 },
      { label: `Net (${currency})`, share: 2, isAmount: true },
      { label: 'Tax rate', share: 2, isAmount: true },
      { label: `Tax (${currency})`, share: 2, isAmount: true },
      { label: `Total (${currency})`, share: 2, isAmount: true },
    ],
    rows: lines.map(({ netMinor, taxMinor, text, totalMinor }) => [
      text,
      amount(netMinor),
      `${bpsToPercent(taxRateBps)} %`,
      amount(taxMinor),
      amount(totalMinor),
    ]),
    totals: [
      { label: 'Net', value: `${amount(invoice.netMinor)} ${currency}` },
      {
        label: `Tax ${bpsToPercent(taxRateBps)} %`,
        value: `${amount(invoice.taxMinor)} ${currency}`,
      },
      {
        label: invoice.kind === 'invoice' ? 'Total paid' : 'Total refunded',
        value: `${amount(invoice.totalMinor)} ${currency}`,
        isMain: true,
      },
    ],
  }
}

/** An invoice or credit note as it is printed, from its frozen row alone; throws where its lines are not its total. */
export const invoicePaper = (printing: Printing): Paper => {
  const { invoice, logo } = printing
  const { buyer, lines, seller } = contentOf(invoice)
  if (lines.reduce((sum, line) => sum + line.totalMinor, 0) !== invoice.totalMinor)
    throw new Error(`The lines of ${invoice.number} do not sum to its total`)
  const columns = [
    { title: 'From', lines: partyLines(seller) },
    { title: 'Billed to', lines: partyLines(buyer) },
  ]
  return {
    title: TITLES[invoice.kind],
    name: invoice.number,
    at: new Date(invoice.issuedAt),
    language: 'en',
    brand: {
      name: seller.brand.name,
      colour: seller.brand.colour,
      footer: seller.brand.footer ?? undefined,
      logo,
    },
    blocks: [
      { kind: 'columns', columns },
      factsOf(printing),
      linesOf(invoice, lines),
      ...(invoice.note ? [{ kind: 'text' as const, text: invoice.note }] : []),
    ],
  }
}
