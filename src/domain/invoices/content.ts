import type { Invoice } from '../../../payload-types'

export type Brand = { name: string; colour: string; logo: string | null; footer: string | null }

/** Who an invoice is from or to, as it was called the day it was issued. */
export type Party = {
  name: string
  /** Its lines, parted by line ends. */
  address: string
  country: string | null
  taxId: string | null
  email: string | null
}

export type Seller = Party & { brand: Brand }

export type InvoiceLine = {
  kind: 'plan' | 'delivery' | 'service' | 'refund' | 'refund_failed'
  text: string
  netMinor: number
  taxMinor: number
  totalMinor: number
}

export type InvoiceContent = { seller: Seller; buyer: Party; lines: InvoiceLine[] }

/**
 * Whether it takes back a credit note, whose refund failed after it was made. It is an invoice, in the series of invoices.
 */
export const isCounter = ({ kind, original }: Pick<Invoice, 'kind' | 'original'>): boolean =>
  kind === 'invoice' && Boolean(original)

/** The frozen parts of an invoice, which only `issue` writes. */
export const contentOf = ({ buyer, lines, seller }: Invoice): InvoiceContent => {
  // JSON columns have no type of their own; a trigger lets nobody change what `issue` wrote.
  return { seller, buyer, lines } as unknown as InvoiceContent
}
