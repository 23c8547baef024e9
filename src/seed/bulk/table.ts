import type pg from 'pg'

import { CopyIn } from './copyIn'

/** A value as it is written into a row. */
export type Cell = string | number | boolean | null | undefined

/** About a megabyte of text waits until it is sent. */
const LINES_AT_ONCE = 4000

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\t': '\\t',
  '\n': '\\n',
  '\r': '\\r',
}

const written = (cell: Cell): string => {
  if (cell === null || cell === undefined) return '\\N'
  if (typeof cell !== 'string') return String(cell)
  return /[\\\t\n\r]/.test(cell)
    ? cell.replaceAll(/[\\\t\n\r]/g, (sign) => ESCAPES[sign] ?? sign)
    : cell
}

/** The rows of one table on their way into it. */
export class Table<Column extends string> {
  /** How many rows it got. */
  count = 0
  private readonly lines: string[] = []
  private readonly copy: CopyIn

  constructor(
    connection: pg.ClientBase,
    readonly name: string,
    private readonly columns: readonly Column[],
  ) {
    const names = columns.map((column) => `"${column}"`).join(', ')
    this.copy = connection.query(new CopyIn(`copy "${name}" (${names}) from stdin`))
  }

  add(row: Readonly<Partial<Record<Column, Cell>>>): void {
    this.count += 1
    this.lines.push(this.columns.map((column) => written(row[column])).join('\t'))
  }

  /** Whether so much waits that it is worth sending. */
  get isFull(): boolean {
    return this.lines.length >= LINES_AT_ONCE
  }

  async end(): Promise<void> {
    await this.send()
    await this.copy.end()
  }

  /** Sends what waits; resolves when there is room for more. */
  async send(): Promise<void> {
    if (this.lines.length > 0) await this.copy.write(`${this.lines.splice(0).join('\n')}\n`)
  }
}
