import type { Label } from '../../domain/documents/paper'
import { drawCode } from './code'
import type { Faces } from './fonts'
import { BODY, createPen, heightOf, PORTRAIT, QUIET, STRONG, type Page, type Pen } from './pen'

/** Eight labels a sheet of A4, 105 by 74 mm each: sheets of them are sold everywhere. */
const COLUMNS = 2
const ROWS = 4
const SHEET: Page = { ...PORTRAIT, margin: 0, foot: 0 }
const WIDTH = SHEET.width / COLUMNS
const HEIGHT = SHEET.height / ROWS
const PAD = 20
const CODE = 54

const SIZES = [13, 11.5, 10, 9, 8, 7]

type Lines = { lines: string[]; style: typeof BODY }[]

const brokenAt = (pen: Pen, { to }: Label, size: number): Lines =>
  to.map((text, nth) => {
    const style = { ...(nth === 0 ? STRONG : BODY), size }
    return { lines: pen.break(text, { width: WIDTH - 2 * PAD, style }), style }
  })

const heightOfAll = (all: Lines): number =>
  all.reduce((sum, { lines, style }) => sum + heightOf(lines, style), 0)

/** As large as there is room for: nothing of an address is ever left out. */
const fitting = (pen: Pen, label: Label, room: number): Lines => {
  const tries = SIZES.map((size) => brokenAt(pen, label, size))
  return tries.find((lines) => heightOfAll(lines) <= room) ?? tries.at(-1) ?? []
}

const printLabel = async (pen: Pen, label: Label, { x, y }: { x: number; y: number }) => {
  const from = { ...QUIET, size: 7.5 }
  const [sender = ''] = pen.break(label.from, { width: WIDTH - 2 * PAD, style: from })
  pen.write([sender], { x: x + PAD, y: y + PAD, width: WIDTH - 2 * PAD, style: from })
  const top = y + PAD + heightOf([sender], from) + 6
  const foot = y + HEIGHT - PAD - CODE
  let at = top
  for (const { lines, style } of fitting(pen, label, foot - top)) {
    pen.write(lines, { x: x + PAD, y: at, width: WIDTH - 2 * PAD, style })
    at += heightOf(lines, style)
  }
  await drawCode(pen.doc, label.code, { x: x + WIDTH - PAD - CODE, y: foot, side: CODE })
  pen.write([label.code], {
    ...{ x: x + PAD, y: y + HEIGHT - PAD - heightOf([''], QUIET), width: WIDTH - 3 * PAD - CODE },
    style: QUIET,
  })
}

/** Prints the labels from the upper left of as many sheets as they take. */
export const printLabels = async (
  doc: PDFKit.PDFDocument,
  faces: Faces,
  labels: readonly Label[],
): Promise<void> => {
  const pen = createPen(doc, faces, SHEET)
  for (const [nth, label] of labels.entries()) {
    const place = nth % (COLUMNS * ROWS)
    if (place === 0) pen.begin()
    await printLabel(pen, label, {
      x: (place % COLUMNS) * WIDTH,
      y: Math.floor(place / COLUMNS) * HEIGHT,
    })
  }
}
