import { CALLERS, type Column } from './callers'

/** One line of a table: what is tried, on which sample, and the status each caller must get. */
export type Row = {
  operation: string
  sample: string
  expected: Record<Column, number | undefined>
}

const cellOf = (text: string): number | undefined => {
  if (text === '-') return undefined
  if (!/^[2345]\d\d$/.test(text)) throw new Error(`Not a status: ${text}`)
  return Number(text)
}

const rowOf = (line: string): Row => {
  const [name = '', ...groups] = line.split('|')
  const [operation = '', sample = ''] = name.trim().split(/\s+/)
  const cells = groups.join(' ').trim().split(/\s+/)
  if (cells.length !== CALLERS.length)
    throw new Error(`${cells.length} cells instead of ${CALLERS.length}: ${line.trim()}`)
  const expected = Object.fromEntries(
    CALLERS.map((caller, at) => [caller, cellOf(cells[at] ?? '')]),
  )
  return { operation, sample, expected: expected as Row['expected'] }
}

/**
 * Reads lines such as `update mine | 200 200 403 404 | 200 404 404 | 404 404 | 401`: the columns are
 * `CALLERS`, the bars only help the eye, `-` is a cell that cannot be.
 */
export const table = (text: string): Row[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.trim().startsWith('#'))
    .map(rowOf)
