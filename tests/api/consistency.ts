import { check } from '../../src/domain/checks/check'
import type { Fault } from '../../src/domain/checks/rule'
import { RULES } from '../../src/domain/checks/rules'
import { query } from '../../src/testing/app'

/** As `expectConsistent`, without a rule that a moved clock breaks. */
export const expectConsistentBut = async (but?: string): Promise<void> => {
  const broken: Record<string, Fault[]> = {}
  for (const rule of RULES.filter(({ name }) => name !== but)) {
    const { faults } = await check(query, rule)
    if (faults.length > 0) broken[rule.name] = faults
  }
  expect(broken).toEqual({})
}

/**
 * That the tables agree with one another, whatever happened at once. Takes nothing: given as a hook, Jest would
 * wait for a parameter of it to be called.
 */
export const expectConsistent = (): Promise<void> => expectConsistentBut()

/** How many rows every table has: nothing saved means nothing changed here. */
export const rowCounts = async (): Promise<Record<string, number>> => {
  const tables = await query<{ name: string }>(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
  )
  const counting = tables.map(
    ({ name }) => `select '${name}' as name, count(*)::int from "${name}"`,
  )
  const rows = await query<{ name: string; count: number }>(counting.join(' union all '))
  return Object.fromEntries(rows.map(({ count, name }) => [name, count]))
}
