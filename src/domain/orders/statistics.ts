import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { range } from '../../core/calendar'
import { assertCan } from '../access/can'
import { rowsOf } from '../database/transaction'
import { now } from '../ports'
import { readGeneral } from '../settings/read'

export type Share = { key: string; currency: string; orders: number; amountMinor: number }
export type DayShare = Omit<Share, 'key'> & { start: string }
export type Statistics = {
  byStatus: Share[]
  byPaymentStatus: Share[]
  bySource: Share[]
  byDay: DayShare[]
}

type Row = { key: string; currency: string; orders: string; amount: string }

const COLUMN_OF = {
  byStatus: sql`status::text`,
  byPaymentStatus: sql`payment_status::text`,
  bySource: sql`order_type::text`,
} as const

const shareOf = ({ amount, currency, key, orders }: Row): Share => ({
  key,
  currency,
  orders: Number(orders),
  amountMinor: Number(amount),
})

/** Orders created in the range, by state, source and business day; amounts are totals in minor units. */
export const statistics = async (
  req: PayloadRequest,
  query: { from?: unknown; to?: unknown },
): Promise<Statistics> => {
  assertCan(req.user, 'orders.statistics')
  const { timezone } = await readGeneral(req)
  const zone = timezone ?? 'UTC'
  const { from, to } = range(query, zone, now(req))
  const grouped = async (key: ReturnType<typeof sql>): Promise<Share[]> => {
    const rows = await rowsOf<Row>(
      req,
      sql`select ${key} as key, currency, count(*)::text as orders, sum(total_minor)::text as amount
        from orders
        where created_at >= ${from.toISOString()}::timestamptz and created_at < ${to.toISOString()}::timestamptz
        group by 1, 2 order by 1, 2`,
    )
    return rows.map(shareOf)
  }
  const days = await grouped(
    sql`to_char(created_at at time zone ${sql.raw(quoted(zone))}, 'YYYY-MM-DD')`,
  )
  return {
    byStatus: await grouped(COLUMN_OF.byStatus),
    byPaymentStatus: await grouped(COLUMN_OF.byPaymentStatus),
    bySource: await grouped(COLUMN_OF.bySource),
    byDay: days.map(({ key, ...share }) => ({ start: key, ...share })),
  }
}

// A bound parameter in a grouping key is a different expression each time; the zone comes from the
// settings, where only real time zones are accepted.
const quoted = (zone: string): string => `'${zone.replaceAll("'", "''")}'`
