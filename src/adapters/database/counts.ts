import { sql, type PostgresAdapter } from '@payloadcms/db-postgres'
import type { PgColumn, PgTable } from '@payloadcms/db-postgres/drizzle/pg-core'
import type { CountArgs } from 'payload'

/** Totals up to here are exact; further ones are the planner's estimate. Counting costs the same for any list. */
export const EXACT_UP_TO = 10_000

export type Total = { total: number; isEstimate: boolean }

type CountDistinct = PostgresAdapter['countDistinct']
type Counted = Parameters<CountDistinct>[0]

/** How many documents a list has, without reading more than 10,001 of them. */
export const totalOf = async (adapter: PostgresAdapter, args: CountArgs): Promise<Total> => {
  let isEstimate = false
  const countDistinct: CountDistinct = async (counted) => {
    const few = await countFew(adapter, counted)
    isEstimate = few > EXACT_UP_TO
    return isEstimate ? Math.max(few, await estimate(adapter, counted)) : few
  }
  // Payload's `count` makes the filter into SQL and hands it to the adapter's `countDistinct`: here, to this one.
  // An object made from another has its type; the language does not say so.
  const bounded = Object.create(adapter) as PostgresAdapter
  bounded.countDistinct = countDistinct
  const { totalDocs } = await adapter.count.call(bounded, args)
  return { total: totalDocs, isEstimate }
}

const countFew = async (adapter: PostgresAdapter, counted: Counted): Promise<number> => {
  const few = rowsOf(adapter, counted).limit(EXACT_UP_TO + 1)
  const { rows } = await counted.db.execute(sql`select count(*) from (${few.getSQL()}) few`)
  return Number(rows[0]?.count)
}

/** What PostgreSQL expects after its last ANALYZE, which autovacuum repeats as a table grows. */
const estimate = async (adapter: PostgresAdapter, counted: Counted): Promise<number> => {
  const all = rowsOf(adapter, counted)
  const { rows } = await counted.db.execute(sql`explain (format json) ${all.getSQL()}`)
  // The shape of EXPLAIN's answer: https://www.postgresql.org/docs/current/sql-explain.html
  const [{ Plan }] = rows[0]?.['QUERY PLAN'] as [{ Plan: { 'Plan Rows': number } }]
  return Plan['Plan Rows']
}

/** One row a document: a filter through a list of a document's own finds it once for each entry. */
const rowsOf = (adapter: PostgresAdapter, { db, joins, tableName, where }: Counted) => {
  // Payload types the tables of all its databases at once; here there is PostgreSQL alone.
  const table = adapter.tables[tableName] as PgTable & { id: PgColumn }
  let query = db.select({ id: table.id }).from(table).where(where).$dynamic()
  for (const { condition, table: joined, type } of joins)
    // The same of a joined one.
    query = query[type ?? 'leftJoin'](joined as PgTable, condition)
  return joins.length > 0 ? query.groupBy(table.id) : query
}
