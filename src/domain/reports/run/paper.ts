import type { PayloadRequest } from 'payload'

import { lastMomentIn } from '../../../core/calendar'
import { dateText, momentText } from '../../../core/dateText'
import { nameOfCode } from '../../../core/words/codes'
import { PAPER_LANGUAGE, type Paper, type PaperBlock } from '../../documents/paper'
import { paperBrand } from '../../settings/brand'
import type { Filter } from '../shape/shape'
import { shownCell } from './cells'
import { parametersOf } from './describe'
import type { Column } from './report'
import type { Ran } from './runReport'
import { currencyOf } from './sheet'

const MOST_PRINTED = 2000
const WIDE_FROM = 7

const AMOUNTS = new Set<Column['type']>(['money', 'count', 'rate', 'minutes'])
const SHARES: Record<Column['type'], number> = {
  ...{ text: 4, word: 3, currency: 2, count: 2, minutes: 3, money: 3, rate: 2, day: 3, time: 4 },
}

/** From the first day to the last one that belongs to it, as people say it. */
export const periodOf = ({ at, span, timeZone }: Ran): string => {
  const within = { timeZone, language: PAPER_LANGUAGE }
  if (!span) return momentText(at, within)
  return `${dateText(span.inside.from, within)} to ${dateText(lastMomentIn(span.inside), within)}`
}

const COMPARED: Record<Filter['is'], string> = {
  ...{ is: 'is', is_not: 'is not', contains: 'contains' },
  ...{ at_least: 'is at least', at_most: 'is at most' },
}

/** What was made of the report: its groups and filters in words. */
const shapeFacts = (ran: Ran): { label: string; value: string }[] => {
  const { filters, groupBy } = ran.shape
  const columnOf = (name: string) => ran.all.find((column) => column.name === name)
  const groups = groupBy.map((name) => columnOf(name)?.label ?? name)
  const of = { currency: currencyOf(ran, {}), timeZone: ran.timeZone, locale: PAPER_LANGUAGE }
  return [
    ...(groups.length > 0 ? [{ label: 'Added up by', value: groups.join(', ') }] : []),
    ...filters.map(({ column: name, is, value }) => {
      const column = columnOf(name)
      const shown = column ? shownCell(column, value, of) : value
      return { label: 'Only where', value: `${column?.label ?? name} ${COMPARED[is]} ${shown}` }
    }),
  ]
}

const factsOf = (ran: Ran): PaperBlock => {
  const { at, parameters, report, timeZone } = ran
  const { currency: _currency, from: _from, to: _to, ...others } = parameters
  const facts = [
    { label: ran.span ? 'Period' : 'As of', value: `${periodOf(ran)} (${timeZone})` },
    ...(ran.span && 'currency' in report.parameters.shape
      ? [{ label: 'Currency', value: ran.span.currency }]
      : []),
    ...parametersOf(report)
      .filter(({ name }) => name in others)
      .map(({ label, name }) => ({ label, value: nameOfCode(String(others[name])) })),
    ...shapeFacts(ran),
    { label: 'Made', value: momentText(at, { timeZone, language: PAPER_LANGUAGE }) },
  ]
  return { kind: 'facts', facts }
}

/** The amounts themselves say their currency. */
const printedColumns = ({ report }: Ran): Column[] =>
  report.columns.filter(({ type }) => type !== 'currency')

const totalRows = (ran: Ran, columns: Column[]): string[][] =>
  ran.totals.map(({ currency, values }) =>
    columns.map((column, index) => {
      const of = { currency: currency ?? '', timeZone: ran.timeZone, locale: PAPER_LANGUAGE }
      if (column.isTotalled) return shownCell(column, values[column.name], of)
      return index === 0 ? `Total${currency && ran.totals.length > 1 ? ` ${currency}` : ''}` : ''
    }),
  )

const tableOf = (ran: Ran): PaperBlock => {
  const { rows, timeZone } = ran
  const columns = printedColumns(ran)
  return {
    kind: 'table',
    columns: columns.map(({ label, type }) => ({
      label,
      share: SHARES[type],
      isAmount: AMOUNTS.has(type),
    })),
    rows: rows.slice(0, MOST_PRINTED).map((row) => {
      const of = { currency: currencyOf(ran, row), timeZone, locale: PAPER_LANGUAGE }
      return columns.map((column) => shownCell(column, row[column.name], of))
    }),
    sums: totalRows(ran, columns),
  }
}

const noteOf = ({ rows }: Ran): PaperBlock[] => {
  if (rows.length === 0) return [{ kind: 'text', text: 'Nothing in this period.' }]
  if (rows.length <= MOST_PRINTED) return []
  const text = `The first ${MOST_PRINTED} of ${rows.length} rows are printed; the CSV and XLSX files have them all.`
  return [{ kind: 'text', text }]
}

/** A report that was run as it is printed, on its side where it has many columns. */
export const reportPaper = async (req: PayloadRequest, ran: Ran): Promise<Paper> => ({
  title: ran.report.title,
  name: periodOf(ran),
  at: ran.at,
  language: PAPER_LANGUAGE,
  isWide: printedColumns(ran).length >= WIDE_FROM,
  brand: await paperBrand(req),
  blocks: [
    { kind: 'text', text: ran.report.summary },
    factsOf(ran),
    ...(ran.rows.length > 0 ? [tableOf(ran)] : []),
    ...noteOf(ran),
  ],
})
