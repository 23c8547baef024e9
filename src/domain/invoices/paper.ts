import type { Invoice } from '../../../payload-types'
import { dateText } from '../../core/dateText'
import { bpsToPercent, toDecimalString } from '../../core/money'
import { PAPER_LANGUAGE, type Paper, type PaperBlock } from '../documents/paper'
import { contentOf, isCounter, type InvoiceLine, type Party } from './content'

export type Printing = {
  invoice: Invoice
  /** Number of the invoice that a credit note takes back from, or of the credit note that a counter invoice takes back. */
  originalNumber?: string | undefined
  orderNumber?: string | undefined
  /** What people call the payment or refund. */
  transactionId: string
  timezone: string
  logo?: Uint8Array | undefined
}

type Words = { title: string; original: string; transaction: string; total: string }

const INVOICE: Words = {
  title: 'Invoice',
  original: '',
  transaction: 'Paid with',
  total: 'Total paid',
}
const CREDIT_NOTE: Words = {
  title: 'Credit note',
  original: 'Credit for invoice',
  transaction: 'Refunded with',
  total: 'Total refunded',
}
const COUNTER: Words = {
  title: 'Counter invoice',
  original: 'Takes back credit note',
  transaction: 'Refund that failed',
  total: 'Total not refunded',
}

const wordsOf = (invoice: Invoice): Words => {
  if (invoice.kind === 'credit_note') return CREDIT_NOTE
  return isCounter(invoice) ? COUNTER : INVOICE
}

/** What people call this paper. */
export const titleOf = (invoice: Invoice): string => wordsOf(invoice).title

const explanation = (number: string | undefined): PaperBlock => ({
  kind: 'text',
  text: `The refund of credit note ${number ?? ''} failed after the note was issued: the money has not left us. This invoice takes the credit note back.`,
})

const countries = new Intl.DisplayNames(PAPER_LANGUAGE, { type: 'region' })

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
  const words = wordsOf(invoice)
  const facts = [
    { label: 'Number', value: invoice.number },
    {
      label: 'Date',
      value: dateText(new Date(invoice.issuedAt), { timeZone: timezone, language: PAPER_LANGUAGE }),
    },
    { label: words.original, value: originalNumber },
    { label: 'Order', value: orderNumber },
    { label: words.transaction, value: transactionId },
  ]
  return {
    kind: 'facts',
    facts: facts.flatMap(({ label, value }) => (value ? [{ label, value }] : [])),
  }
}

const linesOf = (invoice: Invoice, lines: InvoiceLine[]): PaperBlock => {
  const { currency, taxRateBps } = invoice
  const { total } = wordsOf(invoice)
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
        label: total,
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
    title: titleOf(invoice),
    name: invoice.number,
    at: new Date(invoice.issuedAt),
    language: PAPER_LANGUAGE,
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
      ...(isCounter(invoice) ? [explanation(printing.originalNumber)] : []),
      ...(invoice.note ? [{ kind: 'text' as const, text: invoice.note }] : []),
    ],
  }
}
