import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { assertCan } from '../access/can'
import { rowsOf } from '../database/transaction'
import { now } from '../ports'
import { readGeneral } from '../settings/read'
import { periodsOf, type Periods } from './period'
import { IS_REVENUE, REVENUE, within } from './sql'

type Counts = Record<keyof Periods, number>
export type RevenueOf = {
  currency: string
  todayMinor: number
  thisMonthMinor: number
  inRangeMinor: number
}
export type Metrics = {
  users: number
  resellers: number
  clients: number
  /** Created in the period and not cancelled since. */
  orders: Counts
  cancelledOrders: Counts
  revenue: RevenueOf[]
  asOf: string
}

type Row<Key extends string> = Record<Key, string | null>

const people = async (req: PayloadRequest) => {
  const [row] = await rowsOf<Row<'users' | 'resellers' | 'clients'>>(
    req,
    sql`select
      (select count(*) from users where deleted_at is null)::text as users,
      (select count(*) from resellers where deleted_at is null)::text as resellers,
      (select count(*) from clients where deleted_at is null)::text as clients`,
  )
  return {
    users: Number(row?.users),
    resellers: Number(row?.resellers),
    clients: Number(row?.clients),
  }
}

const PERIODS = ['today', 'thisMonth', 'inRange'] as const

const earliest = (periods: Periods): Date =>
  new Date(Math.min(...PERIODS.map((name) => periods[name].from.getTime())))

const countOrders = async (req: PayloadRequest, periods: Periods) => {
  const created = sql`created_at`
  const rows = await rowsOf<Row<keyof Periods> & { isCancelled: boolean }>(
    req,
    sql`select status = 'cancelled' as "isCancelled",
      (count(*) filter (where ${within(created, periods.today)}))::text as "today",
      (count(*) filter (where ${within(created, periods.thisMonth)}))::text as "thisMonth",
      (count(*) filter (where ${within(created, periods.inRange)}))::text as "inRange"
    from orders where created_at >= ${earliest(periods).toISOString()}::timestamptz group by 1`,
  )
  const countsOf = (wanted: boolean): Counts => {
    const row = rows.find(({ isCancelled }) => isCancelled === wanted)
    return {
      today: Number(row?.today ?? 0),
      thisMonth: Number(row?.thisMonth ?? 0),
      inRange: Number(row?.inRange ?? 0),
    }
  }
  return { orders: countsOf(false), cancelledOrders: countsOf(true) }
}

const NOTHING = { todayMinor: 0, thisMonthMinor: 0, inRangeMinor: 0 }

/** The settings' currency always has a row, first; others when something was paid in them. */
const sumRevenue = async (
  req: PayloadRequest,
  periods: Periods,
  currency: string,
): Promise<RevenueOf[]> => {
  const completed = sql`completed_at`
  const rows = await rowsOf<Row<keyof Periods> & { currency: string }>(
    req,
    sql`select currency,
      (sum(${REVENUE}) filter (where ${within(completed, periods.today)}))::text as "today",
      (sum(${REVENUE}) filter (where ${within(completed, periods.thisMonth)}))::text as "thisMonth",
      (sum(${REVENUE}) filter (where ${within(completed, periods.inRange)}))::text as "inRange"
    from transactions
    where ${IS_REVENUE} and completed_at >= ${earliest(periods).toISOString()}::timestamptz
    group by 1 order by 1`,
  )
  const sums = rows.map((row) => ({
    currency: row.currency,
    todayMinor: Number(row.today ?? 0),
    thisMonthMinor: Number(row.thisMonth ?? 0),
    inRangeMinor: Number(row.inRange ?? 0),
  }))
  const own = sums.find((sum) => sum.currency === currency) ?? { currency, ...NOTHING }
  return [own, ...sums.filter((sum) => sum.currency !== currency)]
}

/** The key figures of the business, told for today, this month and the range asked for. */
export const metrics = async (
  req: PayloadRequest,
  query: { from?: unknown; to?: unknown } = {},
): Promise<Metrics> => {
  assertCan(req.user, 'dashboard.read')
  const { currency, timezone } = await readGeneral(req)
  const asOf = now(req)
  const periods = periodsOf(query, timezone, asOf)
  return {
    ...(await people(req)),
    ...(await countOrders(req, periods)),
    revenue: await sumRevenue(req, periods, currency),
    asOf: asOf.toISOString(),
  }
}
