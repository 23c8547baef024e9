/** The one language that papers are written in. */
export const PAPER_LANGUAGE = 'en'

/** What is printed in a document, in the order it stands there; every text is ready, in the reader's words. */
export type PaperBlock =
  | { kind: 'columns'; columns: readonly { title: string; lines: readonly string[] }[] }
  | { kind: 'facts'; facts: readonly { label: string; value: string }[] }
  | {
      kind: 'table'
      /** `share` is the part of the width that a column has among the shares of all. */
      columns: readonly { label: string; share: number; isAmount?: boolean }[]
      rows: readonly (readonly string[])[]
      /** Rows of sums below the others, in the same columns. */
      sums?: readonly (readonly string[])[]
      totals?: readonly { label: string; value: string; isMain?: boolean }[]
    }
  | { kind: 'text'; text: string }
  /** A QR code, for whoever has a scanner. */
  | { kind: 'code'; text: string }

/** A document to be printed: an invoice, a credit note, a statement. */
export type Paper = {
  title: string
  /** What people call it, such as its number; stands beside the title. */
  name: string
  /** Written into the file as its date, so that the same paper is the same bytes. */
  at: Date
  language: string
  /** Lies on its side, for tables of many columns. */
  isWide?: boolean
  brand: {
    name: string
    /** `#rrggbb` */
    colour: string
    /** PNG, JPEG or WebP; what cannot be read is left out. */
    logo?: Uint8Array | undefined
    footer?: string | undefined
  }
  blocks: readonly PaperBlock[]
}

/** Prints on A4 as PDF, with every letter of Latin, Greek, Cyrillic, Arabic and Chinese names as text. */
export type PrintPaper = (paper: Paper) => Promise<Uint8Array>

/** An address for a parcel, and what a scanner reads on it. */
export type Label = { from: string; to: readonly string[]; code: string }

/** Papers in one file, each with its own head and page numbers, and then sheets of labels. */
export type Bundle = Pick<Paper, 'at' | 'language' | 'title'> & {
  author: string
  papers: readonly Paper[]
  labels: readonly Label[]
}

/** Prints them on A4 as one PDF, in the same letters. */
export type PrintBundle = (bundle: Bundle) => Promise<Uint8Array>
