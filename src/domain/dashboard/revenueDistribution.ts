import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { textIn } from '../../core/words/text'
import { assertCan } from '../access/can'
import { rowsOf } from '../database/transaction'
import { readFigures } from '../figures/read'
import { spanOf, type SpanQuery } from './span'

export const DISTRIBUTIONS = ['source', 'provider', 'plan', 'simType'] as const
export type Distribution = (typeof DISTRIBUTIONS)[number]

export type Slice = { key: string; label: string; orders: number; revenueMinor: number }
export type RevenueDistribution = { by: Distribution; currency: string; slices: Slice[] }

export const LABELS: Record<string, string> = {
  app_user: 'App',
  reseller_client: 'Resellers',
  physical: 'Physical SIM',
  esim: 'eSIM',
}

const labelsIn = ({ i18n }: PayloadRequest): Record<string, string> => {
  const text = textIn(i18n)
  return Object.fromEntries(Object.entries(LABELS).map(([key, label]) => [key, text(label)]))
}

const planNames = async (req: PayloadRequest): Promise<Record<string, string>> => {
  const rows = await rowsOf<{ id: string; name: string }>(
    req,
    sql`select _parent_id::text as id, name from plans_locales where _locale = 'en' and name is not null`,
  )
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]))
}

/**
 * Revenue in one currency by what was sold, most first; the slices add up to it. `orders` are those placed in the
 * range and not cancelled.
 */
export const revenueDistribution = async (
  req: PayloadRequest,
  { by, ...query }: SpanQuery & { by: Distribution },
): Promise<RevenueDistribution> => {
  assertCan(req.user, 'dashboard.read')
  const { currency, inside, timeZone } = await spanOf(req, query)
  const question = `sales.${by}` as const
  const found = await readFigures(req, {
    ...{ questions: [question], periods: { inside }, timeZone, currency, by: ['key'] },
  })
  const labels = by === 'plan' ? await planNames(req) : labelsIn(req)
  const slices = found
    .filter(({ amountMinor, count }) => amountMinor !== 0 || count !== 0)
    .map(({ amountMinor, count, key }) => ({
      ...{ key, label: labels[key] ?? key, orders: count, revenueMinor: amountMinor },
    }))
    .sort((one, other) => other.revenueMinor - one.revenueMinor || (one.key < other.key ? -1 : 1))
  return { by, currency, slices }
}
