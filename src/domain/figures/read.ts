import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { DateRange } from '../../core/calendar'
import { INTERVALS, type Interval } from '../../core/periods'
import { rowsOf } from '../database/transaction'
import { piecesOf } from './pieces'
import type { Question } from './questions'
import { figuresKept, figuresOfRows } from './rows'

type Sql = ReturnType<typeof sql>

/** A sum of figures; what it was not asked apart for is empty. */
export type Figure<Period extends string = string> = {
  period: Period
  question: Question
  day: string
  currency: string
  key: string
  count: number
  amountMinor: number
}

export type Asked<Period extends string> = {
  questions: readonly Question[]
  /** By any name; one without a range is from the first day to the last. */
  periods: Readonly<Record<Period, DateRange | undefined>>
  timeZone: string
  currency?: string
  /** What the sums are told apart by, besides period, question and currency; a week or month by its first day. */
  by?: readonly (Interval | 'key')[]
}

const ALWAYS = { first: '-infinity', past: 'infinity' }
const STATE = 'state'

type Row = Record<'period' | 'question' | 'currency' | 'key', string> & {
  day: string | null
  count: string
  amount: string
}

const summed = (parts: Sql[], { by = [], currency }: Asked<string>): Sql => {
  const unit = INTERVALS.find((one) => by.includes(one))
  // Without the ::timestamp it would be midnight in the session's time zone, which some days have not.
  const day = unit ? sql`to_char(date_trunc(${unit}, day::timestamp), 'YYYY-MM-DD')` : sql`''`
  const key = by.includes('key') ? sql`key` : sql`''`
  const only = currency === undefined ? sql`true` : sql`currency = ${currency}`
  return sql`select period, question, ${day} as day, currency, ${key} as key,
      sum(count)::text as count, sum(amount_minor)::text as amount
    from (${sql.join(parts, sql` union all `)}) as parts where ${only} group by 1, 2, 3, 4, 5`
}

const fromRows = ({ periods, questions, timeZone }: Asked<string>): Sql[] =>
  Object.entries(periods).flatMap(([period, inside]) =>
    figuresOfRows({ period, inside, questions, zone: timeZone }),
  )

const fromRollups = ({ periods, questions, timeZone }: Asked<string>): Sql[] =>
  Object.entries(periods).flatMap(([period, inside]) => {
    const { days, edges } = inside ? piecesOf(inside, timeZone) : { days: ALWAYS, edges: [] }
    return [
      ...(days ? figuresKept(period, days, questions) : []),
      ...edges.flatMap((edge) =>
        figuresOfRows({ period, inside: edge, questions, zone: timeZone }),
      ),
    ]
  })

/** The zone that the rollups are for, as of the same moment as the rest of the statement. */
const stateRow = sql`select ${STATE}::text, timezone::text, '', '', '', '0', '0' from rollup_state`

const run = async (req: PayloadRequest, asked: Asked<string>, parts: Sql[]) => {
  const sums = parts.length > 0 ? sql`${summed(parts, asked)} union all ${stateRow}` : stateRow
  const statement = sql`select * from (${sums}) as told (period, question, day, currency, key, count, amount)`
  const rows = await rowsOf<Row>(req, statement)
  const zone = rows.find(({ period }) => period === STATE)?.question
  return { zone, rows: rows.filter(({ period }) => period !== STATE) }
}

/**
 * Sums as they are at this moment, to the cent: the rollups together with what is not folded into them. From a change of
 * the time zone until the rollups are rebuilt by its days, the rows themselves are counted.
 */
export const readFigures = async <Period extends string>(
  req: PayloadRequest,
  asked: Asked<Period>,
): Promise<Figure<Period>[]> => {
  const kept = await run(req, asked, fromRollups(asked))
  const { rows } = kept.zone === asked.timeZone ? kept : await run(req, asked, fromRows(asked))
  return rows.map(({ amount, count, currency, day, key, period, question }) => ({
    // Our own words, which the statement only handed back.
    period: period as Period,
    // It was asked for these questions alone.
    question: question as Question,
    day: day ?? '',
    currency,
    key,
    count: Number(count),
    amountMinor: Number(amount),
  }))
}
