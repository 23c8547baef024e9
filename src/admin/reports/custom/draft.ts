import { addDays, isDay } from '../../../core/calendar'
import { bpsToPercent, parseMoney, percentToBps, toDecimalString } from '../../../core/money'
import type { Say, Word } from '../../../core/words/say'
import { percentOf } from '../../../domain/reports/run/cells'
import type { ColumnView, ReportView } from '../../../domain/reports/run/describe'
import { filterOf, textOf } from '../../../domain/reports/shape/readShape'
import type { Filter } from '../../../domain/reports/shape/shape'
import type { Query } from '../asked'

/** What somebody is making of a report; filters as they are typed. */
export type Draft = {
  report: string
  range: string
  from: string
  /** The last day, not the one after it. */
  until: string
  parameters: Record<string, string>
  filters: readonly Filter[]
  groupBy: readonly string[]
  columns: readonly string[]
}

/** As it is saved and as the address has it: filters in minor units, the end of the range left out. */
export type Stored = Omit<Draft, 'until'> & { to: string }

/** Ranges with two days of their own. */
export const BETWEEN = 'between'

export const RANGE_PARAMETERS = ['from', 'to']

const amountOf = (text: string, column: ColumnView, currency: string): number | undefined => {
  const typed = text.trim().replace('−', '-')
  const [sign, rest] = typed.startsWith('-') ? [-1, typed.slice(1)] : [1, typed]
  const read = column.type === 'money' ? parseMoney(rest, currency) : percentToBps(rest)
  return read === undefined ? undefined : sign * read
}

/** What was typed as it is compared: 19.99 EUR as 1999, "In use" as in_use. Undefined where it is none. */
export const valueRead = (
  text: string,
  column: ColumnView,
  currency: string,
): string | undefined => {
  const typed = text.trim()
  if (typed === '') return undefined
  if (column.type === 'word') return typed.toLowerCase().replaceAll(' ', '_')
  if (column.type === 'currency') return typed.toUpperCase()
  if (column.type === 'day') return isDay(typed) ? typed : undefined
  if (column.type === 'count' || column.type === 'minutes')
    return /^\d{1,15}$/.test(typed) ? typed : undefined
  if (column.type === 'text') return typed
  return amountOf(typed, column, currency)?.toString()
}

/** The other way round. */
export const valueShown = (value: string, { type }: ColumnView, currency: string): string => {
  if (type === 'money') return toDecimalString(Number(value), currency)
  if (type === 'rate')
    return Number(value) < 0 ? percentOf(Number(value)) : bpsToPercent(Number(value))
  return type === 'word' ? value.replaceAll('_', ' ') : value
}

/** The names of columns that the table of this draft can have. */
export const columnsFor = ({ columns }: ReportView, { groupBy }: Draft): ColumnView[] =>
  columns.filter(({ isTotalled, name }) => {
    const isKept = groupBy.length === 0 || groupBy.includes(name) || isTotalled
    return isKept
  })

export const isOfPeriod = ({ parameters }: ReportView): boolean =>
  parameters.some(({ name }) => name === 'from')

/** The first draft of a report: its own table of the last 30 days. */
export const emptyDraft = (report: ReportView): Draft => ({
  ...{ report: report.slug, range: isOfPeriod(report) ? 'last_30_days' : '', from: '', until: '' },
  ...{ parameters: {}, filters: [], groupBy: [], columns: [] },
})

const FILTER_FAULT: Partial<Record<ColumnView['type'], Word>> = {
  money: 'reports:needsAmount',
  rate: 'reports:needsRate',
  day: 'reports:needsDay',
}

/** The currency of its amounts, and how what is wrong is told. */
type Reading = { currency: string; say: Say }

type Read = { stored: Stored } | { fault: string }

/** The draft as it is asked and saved, or what is wrong with it. */
export const storedOf = (report: ReportView, draft: Draft, { currency, say }: Reading): Read => {
  const { until, ...rest } = draft
  const filters: Filter[] = []
  for (const { column: name, is, value } of draft.filters) {
    const column = report.columns.find((one) => one.name === name)
    const read = column && valueRead(value, column, currency)
    if (!column || read === undefined) {
      const word = (column && FILTER_FAULT[column.type]) ?? 'reports:needsValue'
      return { fault: say(word, { column: column?.label ?? name }) }
    }
    filters.push({ column: name, is, value: read })
  }
  const isBetween = draft.range === BETWEEN
  if (isBetween && !(isDay(draft.from) && isDay(until) && draft.from <= until))
    return { fault: say('reports:rangeFault') }
  const columns = columnsFor(report, draft).map(({ name }) => name)
  return {
    stored: {
      ...{ ...rest, filters, columns: draft.columns.filter((name) => columns.includes(name)) },
      from: isBetween ? draft.from : '',
      to: isBetween ? addDays(until, 1) : '',
    },
  }
}

/** What was saved, as it is made on the screen; a filter of a column that is no more stays as it was. */
export const draftOf = (report: ReportView, stored: Stored, currency: string): Draft => {
  const { to, ...rest } = stored
  return {
    ...rest,
    until: to ? addDays(to, -1) : '',
    filters: stored.filters.map((filter) => {
      const column = report.columns.find(({ name }) => name === filter.column)
      return column ? { ...filter, value: valueShown(filter.value, column, currency) } : filter
    }),
  }
}

/** The report's own query, which the API and the address of the screen have in common. */
export const queryOf = ({ columns, filters, groupBy, ...stored }: Stored): Query => ({
  ...stored.parameters,
  ...(stored.range && stored.range !== BETWEEN ? { range: stored.range } : {}),
  ...(stored.from ? { from: stored.from } : {}),
  ...(stored.to ? { to: stored.to } : {}),
  ...(filters.length > 0 ? { filter: filters.map(textOf) } : {}),
  ...(groupBy.length > 0 ? { groupBy: groupBy.join(',') } : {}),
  ...(columns.length > 0 ? { columns: columns.join(',') } : {}),
})

const words = (value: Query[string] | undefined): string[] =>
  typeof value === 'string' ? value.split(',').filter(Boolean) : []

const one = (value: Query[string] | undefined): string => (typeof value === 'string' ? value : '')

/** What an address asks for. */
export const storedIn = (report: ReportView, query: Query): Stored => {
  const names = report.parameters.map(({ name }) => name)
  const own = names.filter((name) => !RANGE_PARAMETERS.includes(name) && one(query[name]))
  const [from, to] = [one(query.from), one(query.to)]
  const usual = isOfPeriod(report) ? 'last_30_days' : ''
  return {
    report: report.slug,
    range: from || to ? BETWEEN : one(query.range) || usual,
    ...{ from, to },
    parameters: Object.fromEntries(own.map((name) => [name, one(query[name])])),
    filters: [query.filter ?? []].flat().flatMap((each) => filterOf(each) ?? []),
    ...{ groupBy: words(query.groupBy), columns: words(query.columns) },
  }
}
