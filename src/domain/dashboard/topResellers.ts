import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { assertCan } from '../access/can'
import { rowsOf } from '../database/transaction'
import { readFigures, type Figure } from '../figures/read'
import { spanOf, type SpanQuery } from './span'

export type TopReseller = { id: string; businessName: string; orders: number; revenueMinor: number }
export type TopResellers = { currency: string; resellers: TopReseller[] }

const mostFirst = (one: Figure, other: Figure): number =>
  other.amountMinor - one.amountMinor || (one.key < other.key ? -1 : 1)

const namesOf = async (req: PayloadRequest, ids: string[]): Promise<Map<string, string>> => {
  if (ids.length === 0) return new Map()
  const rows = await rowsOf<{ id: string; name: string }>(
    req,
    sql`select id, business_name as name from resellers where id = any(${`{${ids.join()}}`}::uuid[])`,
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}

/** The resellers that brought the most revenue in one currency, most first; those without any are left out. */
export const topResellers = async (
  req: PayloadRequest,
  query: SpanQuery & { limit?: number | undefined } = {},
): Promise<TopResellers> => {
  assertCan(req.user, 'dashboard.read')
  const { currency, inside, timeZone } = await spanOf(req, query)
  const found = await readFigures(req, {
    ...{ questions: ['sales.reseller'], periods: { inside }, timeZone, currency, by: ['key'] },
  })
  const best = found
    .filter(({ amountMinor }) => amountMinor !== 0)
    .sort(mostFirst)
    .slice(0, query.limit ?? 10)
  const names = await namesOf(
    req,
    best.map(({ key }) => key),
  )
  const resellers = best.map(({ amountMinor, count, key }) => ({
    ...{ id: key, businessName: names.get(key) ?? '', orders: count, revenueMinor: amountMinor },
  }))
  return { currency, resellers }
}
