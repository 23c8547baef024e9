import type { Fault, Rule } from './rule'

/** Runs one statement on the database that is checked. */
export type Ask = <Row extends Record<string, unknown>>(sql: string) => Promise<Row[]>

/** What a rule found: the first faults by subject, and how many there are. */
export type Finding = { faults: Fault[]; total: number }

/** How many faults of a rule are told with their documents. */
export const EXAMPLES = 10

export const check = async (ask: Ask, { sql }: Rule): Promise<Finding> => {
  const rows = await ask<Fault & { total: string }>(
    `select subject, fault, (count(*) over ())::text as total from (${sql}) as found
     order by subject, fault limit ${EXAMPLES}`,
  )
  const faults = rows.map(({ fault, subject }) => ({ fault, subject }))
  return { faults, total: Number(rows[0]?.total ?? 0) }
}
