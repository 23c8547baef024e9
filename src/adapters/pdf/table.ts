import type { PaperBlock } from '../../domain/documents/paper'
import { BODY, heightOf, QUIET, STRONG, type Pen, type Style } from './pen'

type Table = Extract<PaperBlock, { kind: 'table' }>
type Column = { label: string; isAmount?: boolean | undefined; x: number; width: number }

const PAD = 5
const RULE = '#d1d5db'

const placed = ({ page, width: whole }: Pen, { columns }: Table): Column[] => {
  const shares = columns.reduce((sum, { share }) => sum + share, 0)
  let x = page.margin
  return columns.map(({ isAmount, label, share }) => {
    const width = (whole * share) / shares
    const column = { label, isAmount, x, width: width - 2 * PAD }
    x += width
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
  const columns = placed(pen, table)
  // Eight columns and more are set smaller, so that amounts stay on their line.
  const body = columns.length > 7 ? { ...BODY, size: 8.5 } : BODY
  const broken = (texts: readonly string[], style: Style) =>
    columns.map(({ width }, index) => pen.break(texts[index] ?? '', { width, style }))
  const head = {
    cells: broken(
      table.columns.map(({ label }) => label),
      QUIET,
    ),
    style: QUIET,
  }
  pen.need(4 * heightOfCells(head.cells, QUIET))
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
