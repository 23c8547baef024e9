import type { Faces, Weight } from './fonts'
import { linesOf } from './lines'
import { directionOf, runsOf, type Run } from './runs'

/** A4 in points, as it lies. */
export type Page = { width: number; height: number; margin: number; foot: number }
const A4 = { short: 595.28, long: 841.89 }
const ROOM = { margin: 48, foot: 72 }
export const PORTRAIT: Page = { width: A4.short, height: A4.long, ...ROOM }
export const LANDSCAPE: Page = { width: A4.long, height: A4.short, ...ROOM }

export type Style = { size: number; weight: Weight; colour: string }
export const BODY: Style = { size: 10, weight: 'normal', colour: '#111827' }
export const QUIET: Style = { ...BODY, size: 9, colour: '#4b5563' }
export const STRONG: Style = { ...BODY, weight: 'bold' }

type Place = { x: number; y: number; width: number }
type Written = Place & { style: Style; isAmount?: boolean | undefined }

export const LEADING = 1.45

/**
 * Named features make pdfkit hand a text to the font as a whole: by itself it lays out word by word, which turns Arabic
 * words around. Without `ccmp` a font leaves a letter whole; a dot drawn as a glyph of its own is no letter to a reader.
 */
const SHAPED = {
  // The font takes a record too; the types know a list alone.
  features: { ccmp: false } as unknown as PDFKit.Mixins.OpenTypeFeatures[],
}

/** Writes on the pages of a document; `y` is where the next thing stands. */
export type Pen = {
  doc: PDFKit.PDFDocument
  page: Page
  /** What is left between the margins. */
  width: number
  y: number
  /** Goes on at the top of a new page. */
  begin(): void
  /** How wide a line is, in points. */
  measure(line: string, style: Style): number
  /** Breaks the text to the width; answers its lines. */
  break(text: string, place: { width: number; style: Style }): string[]
  /** Writes lines that `break` made, none of which is broken again. */
  write(lines: readonly string[], written: Written): void
  /** Goes on at the top of a new page where less than this is left; answers whether it did. */
  need(height: number): boolean
}

const using = (doc: PDFKit.PDFDocument, { face }: Run, { colour, size }: Style) =>
  // A font that is open already is taken as it is; the types know its file alone.
  doc.font(face.font as unknown as PDFKit.Mixins.PDFFontSource, face.name, size).fillColor(colour)

const beginPage = (pen: Pen): void => {
  const { doc, page } = pen
  // Its own margin is ours to keep: with one pdfkit would begin a page where a footer is written.
  doc.addPage({ size: [page.width, page.height], margin: 0 })
  pen.y = page.margin
}

const makeRoom = (pen: Pen, height: number): boolean => {
  if (pen.y + height <= pen.page.height - pen.page.foot) return false
  pen.begin()
  return true
}

/** A thousand times its size, so that the width at any size follows. */
const WHOLE = 1000

type Widths = Map<string, number>

// Laying a text out is most of the work of printing, and a bundle of papers says the same again and again.
const known = new WeakMap<PDFKit.PDFDocument, Widths>()

const widthsOf = (doc: PDFKit.PDFDocument): Widths => {
  const widths = known.get(doc) ?? new Map<string, number>()
  known.set(doc, widths)
  return widths
}

const measured = (doc: PDFKit.PDFDocument, run: Run, style: Style): number => {
  const widths = widthsOf(doc)
  const key = `${run.face.name} ${run.text}`
  const width =
    widths.get(key) ?? using(doc, run, { ...style, size: WHOLE }).widthOfString(run.text, SHAPED)
  widths.set(key, width)
  return (width * style.size) / WHOLE
}

export const createPen = (doc: PDFKit.PDFDocument, faces: Faces, page: Page): Pen => {
  const measure = (line: string, style: Style) =>
    runsOf(line, faces[style.weight]).reduce((sum, run) => sum + measured(doc, run, style), 0)
  const writeLine = (
    line: string,
    { isAmount, style, width, x, y }: Written,
    to: 'ltr' | 'rtl',
  ) => {
    const runs = runsOf(line, faces[style.weight], to)
    let left = isAmount ? x + width - measure(line, style) : x
    for (const run of runs) {
      const wide = measured(doc, run, style)
      using(doc, run, style).text(run.text, left, y, {
        ...SHAPED,
        lineBreak: false,
        baseline: 'alphabetic',
      })
      left += wide
    }
  }
  const pen: Pen = {
    doc,
    page,
    width: page.width - 2 * page.margin,
    y: page.margin,
    measure,
    break: (text, { style, width }) => linesOf(text, (line) => measure(line, style) <= width),
    write: (lines, written) => {
      const to = directionOf(lines.join(' '))
      for (const [index, line] of lines.entries()) {
        const { size } = written.style
        writeLine(line, { ...written, y: written.y + size + index * size * LEADING }, to)
      }
    },
    begin: () => beginPage(pen),
    need: (height) => makeRoom(pen, height),
  }
  return pen
}

export const heightOf = (lines: readonly string[], { size }: Style): number =>
  lines.length * size * LEADING
