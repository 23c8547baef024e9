import type pg from 'pg'

import { NUMBER_PREFIXES } from '../../domain/settings/prefixes'
import type { Series } from './office'

const SERIES = ['order', 'transaction', 'ticket'] as const

/** Counts on from where the sequences stand, and sets them behind the last number used. */
export const openNumbers = async (pool: pg.Pool) => {
  const last = new Map<Series, number>()
  for (const series of SERIES) {
    const { rows } = await pool.query<{ next: string }>(
      `select nextval('${series}_number_seq')::text as next`,
    )
    last.set(series, Number(rows[0]?.next) - 1)
  }
  const next = (series: Series): string => {
    const number = (last.get(series) ?? 0) + 1
    last.set(series, number)
    return `${NUMBER_PREFIXES[series]}${number}`
  }
  const keep = async () => {
    for (const [series, number] of last)
      await pool.query(`select setval('${series}_number_seq', $1)`, [number])
  }
  return { next, keep }
}
