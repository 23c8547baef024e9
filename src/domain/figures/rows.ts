import { sql } from '@payloadcms/db-postgres'

import type { DateRange } from '../../core/calendar'
import type { Question } from './questions'

type Sql = ReturnType<typeof sql>

/** Where the figures of a question come from when they are not kept: rows, their moment, and the function that reads them. */
type Source = { of: (question: Question) => boolean; from: Sql; moment: Sql; figures: Sql }

const CAME_AT = sql`case x.status when 'pending' then x.created_at when 'confirmed' then x.confirmed_at
  when 'dispatched' then x.dispatched_at else x.delivered_at end`

const sourcesFor = (zone: string): Source[] => [
  {
    of: (question) => question === 'orders.waiting',
    from: sql`orders x`,
    moment: CAME_AT,
    figures: sql`order_figures(x, ${zone})`,
  },
  {
    of: (question) => question !== 'orders.waiting' && /^(orders|sales)\./.test(question),
    from: sql`orders x`,
    moment: sql`x.created_at`,
    figures: sql`order_figures(x, ${zone})`,
  },
  {
    of: (question) => /^(sales|money)\./.test(question),
    from: sql`transactions x left join orders o on o.id = x.order_id`,
    moment: sql`x.completed_at`,
    figures: sql`transaction_figures(x, o, ${zone})`,
  },
  ...(['users', 'resellers', 'clients'] as const).map((people) => ({
    of: (question: Question) => question === `people.${people}`,
    from: sql`${sql.identifier(people)} x`,
    moment: sql`x.created_at`,
    figures: sql`${sql.identifier(`${people.slice(0, -1)}_figures`)}(x, ${zone})`,
  })),
  {
    of: (question) => question.startsWith('tickets.'),
    from: sql`tickets x`,
    moment: sql`x.created_at`,
    figures: sql`ticket_figures(x, ${zone})`,
  },
]

export type RowsAsked = {
  period: string
  /** Without one: from the first row to the last. */
  inside: DateRange | undefined
  questions: readonly Question[]
  zone: string
}

const texts = (words: readonly string[]): Sql =>
  sql.join(
    words.map((word) => sql`${word}`),
    sql`, `,
  )

/** The figures of a span of time, counted from the rows themselves: one select for each table that has some. */
export const figuresOfRows = ({ inside, period, questions, zone }: RowsAsked): Sql[] =>
  sourcesFor(zone).flatMap(({ figures, from, moment, of }) => {
    const mine = questions.filter(of)
    if (mine.length === 0) return []
    const within = inside
      ? sql`${moment} >= ${inside.from.toISOString()}::timestamptz and ${moment} < ${inside.to.toISOString()}::timestamptz`
      : sql`true`
    return [
      sql`select ${period} as period, f.* from ${from} cross join lateral ${figures} as f
        where ${within} and f.question in (${texts(mine)})`,
    ]
  })

/** The same from the rollups and from what is not folded into them yet. */
export const figuresKept = (
  period: string,
  days: { first: string; past: string },
  questions: readonly Question[],
): Sql[] =>
  (['rollups', 'rollup_deltas'] as const).map(
    (table) => sql`select ${period} as period, question, day, currency, key, count, amount_minor
      from ${sql.identifier(table)} where question in (${texts(questions)})
        and day >= ${days.first}::date and day < ${days.past}::date`,
  )
