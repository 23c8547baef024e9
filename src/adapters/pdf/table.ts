import type { PaperBlock } from '../../domain/documents/paper'
import { fitted } from './columns'
import { BODY, heightOf, QUIET, STRONG, type Pen, type Style } from './pen'

type Table = Extract<PaperBlock, { kind: 'table' }>
type Column = { label: string; isAmount?: boolean | undefined; x: number; width: number }

const PAD = 5
const RULE = '#d1d5db'
/** The part of the page that a column may ask for, however long its words are. */
const MOST = 0.3
/** So that what just fits is not broken by the last digit of a sum. */
const HAIR = 0.1

/** Amounts and short marks are read as a whole; of anything else a word is. */
const pieces = (text: string, isAmount: boolean | undefined): string[] =>
  isAmount ? [text] : text.split(/\s+/)

/** A table's own styles; its head is never larger than its rows. */
type Styles = { body: Style; head: Style }

const stylesOf = (size: number): Styles => ({
  body: { ...BODY, size },
  head: { ...QUIET, size: Math.min(QUIET.size, size) },
})

const leastOf = (pen: Pen, { columns, rows, sums = [] }: Table, { body, head }: Styles): number[] =>
  columns.map(({ isAmount, label }, index) => {
    const widest = (texts: readonly string[], style: Style) =>
      texts.reduce((most, text) => Math.max(most, pen.measure(text, style)), 0)
    const cells = (of: readonly (readonly string[])[]) =>
      of.flatMap((row) => pieces(row[index] ?? '', isAmount))
    return Math.max(
      widest(pieces(label, false), head),
      widest(cells(rows), body),
      widest(cells(sums), { ...body, weight: 'bold' }),
    )
  })

/** Below it nobody reads a table on paper. */
const SMALLEST = 6.8
/** The sizes a table is tried in. */
const SIZES = [BODY.size, 8.5, 7.5, SMALLEST] as const
/** So many columns are set smaller even where they would fit. */
const MANY = 8

/** The largest size in which no word and no amount is broken. */
const fittingStyles = (pen: Pen, table: Table): Styles => {
  const sizes = table.columns.length < MANY ? SIZES : SIZES.slice(1)
  const fits = (size: number): boolean => {
    const least = leastOf(pen, table, stylesOf(size))
    return least.reduce((sum, one) => sum + one + HAIR + 2 * PAD, 0) <= pen.width
  }
  return stylesOf(sizes.find(fits) ?? SMALLEST)
}

const placed = (pen: Pen, table: Table, styles: Styles): Column[] => {
  const { columns } = table
  const shares = columns.reduce((sum, { share }) => sum + share, 0)
  const least = leastOf(pen, table, styles)
  const wishes = columns.map(({ share }, index) => ({
    wished: (pen.width * share) / shares,
    least: Math.min((least[index] ?? 0) + HAIR + 2 * PAD, pen.width * MOST),
  }))
  let x = pen.page.margin
  return fitted(wishes, pen.width).map((whole, index) => {
    const { isAmount, label = '' } = columns[index] ?? {}
    const column = { label, isAmount, x, width: whole - 2 * PAD }
    x += whole
    return column
  })
}

const rule = ({ doc, page, width }: Pen, y: number, from = page.margin): void => {
  doc
    .moveTo(from, y)
    .lineTo(page.margin + width, y)
    .lineWidth(0.5)
    .strokeColor(RULE)
    .stroke()
}

const printCells = (pen: Pen, columns: Column[], { cells, style }: Cells): void => {
  for (const [index, { isAmount, width, x }] of columns.entries())
    pen.write(cells[index] ?? [], { x: x + PAD, y: pen.y + PAD, width, style, isAmount })
  pen.y += heightOfCells(cells, style)
  rule(pen, pen.y)
}

type Cells = { cells: string[][]; style: Style }

const heightOfCells = (cells: string[][], style: Style): number =>
  Math.max(...cells.map((lines) => heightOf(lines, style))) + 2 * PAD

/** The head is printed again on each page that the rows go on to. */
export const printTable = (pen: Pen, table: Table): void => {
  const styles = fittingStyles(pen, table)
  const { body } = styles
  const columns = placed(pen, table, styles)
  const broken = (texts: readonly string[], style: Style) =>
    columns.map(({ width }, index) => pen.break(texts[index] ?? '', { width, style }))
  const head = {
    cells: broken(
      table.columns.map(({ label }) => label),
      styles.head,
    ),
    style: styles.head,
  }
  pen.need(4 * heightOfCells(head.cells, styles.head))
  printCells(pen, columns, head)
  const print = (row: readonly string[], style: Style) => {
    const cells = broken(row, style)
    if (pen.need(heightOfCells(cells, style))) printCells(pen, columns, head)
    printCells(pen, columns, { cells, style })
  }
  for (const row of table.rows) print(row, body)
  for (const row of table.sums ?? []) print(row, { ...body, weight: 'bold' })
  printTotals(pen, table)
}

const printTotals = (pen: Pen, { totals = [] }: Table): void => {
  const end = pen.page.margin + pen.width
  const x = end - Math.min(pen.width * 0.55, 275)
  const half = (end - x) / 2 - PAD
  pen.need(totals.length * heightOfCells([['']], STRONG))
  for (const { isMain, label, value } of totals) {
    const style = isMain ? { ...STRONG, size: 12 } : BODY
    const y = pen.y + PAD
    pen.write([label], { x: x + PAD, y, width: half, style })
    pen.write([value], { x: x + PAD + half, y, width: half, style, isAmount: true })
    pen.y += heightOfCells([['']], style)
    rule(pen, pen.y, x)
  }
}
