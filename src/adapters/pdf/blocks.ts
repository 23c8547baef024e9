import type { PaperBlock } from '../../domain/documents/paper'
import { printCode } from './code'
import { BODY, heightOf, QUIET, STRONG, type Pen } from './pen'
import { printTable } from './table'

type Block<K extends PaperBlock['kind']> = Extract<PaperBlock, { kind: K }>

const GAP = 18

export const printText = (pen: Pen, { text }: Block<'text'>): void => {
  const lines = pen.break(text, { width: pen.width, style: BODY })
  for (const line of lines) {
    pen.need(heightOf([line], BODY))
    pen.write([line], { x: pen.page.margin, y: pen.y, width: pen.width, style: BODY })
    pen.y += heightOf([line], BODY)
  }
}

const printColumns = (pen: Pen, { columns }: Block<'columns'>): void => {
  const width = (pen.width - GAP * (columns.length - 1)) / columns.length
  const set = columns.map(({ lines, title }, index) => ({
    title,
    x: pen.page.margin + index * (width + GAP),
    lines: lines.map((line, nth) => {
      const style = nth === 0 ? STRONG : BODY
      return { style, text: pen.break(line, { width, style }) }
    }),
  }))
  const heights = set.map(({ lines }) =>
    lines.reduce((sum, { style, text }) => sum + heightOf(text, style), heightOf([''], QUIET)),
  )
  pen.need(Math.max(...heights))
  for (const { lines, title, x } of set) {
    pen.write([title], { x, y: pen.y, width, style: QUIET })
    let y = pen.y + heightOf([title], QUIET)
    for (const { style, text } of lines) {
      pen.write(text, { x, y, width, style })
      y += heightOf(text, style)
    }
  }
  pen.y += Math.max(...heights)
}

const LABEL = 130

const printFacts = (pen: Pen, { facts }: Block<'facts'>): void => {
  for (const { label, value } of facts) {
    const width = pen.width - LABEL
    const lines = pen.break(value, { width, style: BODY })
    pen.need(heightOf(lines, BODY))
    pen.write([label], { x: pen.page.margin, y: pen.y + 1, width: LABEL, style: QUIET })
    pen.write(lines, { x: pen.page.margin + LABEL, y: pen.y, width, style: BODY })
    pen.y += heightOf(lines, BODY)
  }
}

/** Prints a block where the pen is, on as many pages as it takes. */
export const printBlock = async (pen: Pen, block: PaperBlock): Promise<void> => {
  if (block.kind === 'columns') printColumns(pen, block)
  if (block.kind === 'facts') printFacts(pen, block)
  if (block.kind === 'table') printTable(pen, block)
  if (block.kind === 'text') printText(pen, block)
  if (block.kind === 'code') await printCode(pen, block)
  pen.y += GAP
}
