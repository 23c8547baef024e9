import type { PayloadRequest } from 'payload'

import { assertCan } from '../access/can'
import { readFigures, type Figure } from '../figures/read'
import { now } from '../ports'
import { readGeneral } from '../settings/read'
import { periodsOf, type Periods } from './period'

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

type Sums = Figure<keyof Periods>[]

const countPeople = async (req: PayloadRequest, timeZone: string) => {
  const found = await readFigures(req, {
    questions: ['people.users', 'people.resellers', 'people.clients'],
    periods: { always: undefined },
    timeZone,
  })
  const countOf = (question: string) =>
    found.find((figure) => figure.question === question)?.count ?? 0
  return {
    users: countOf('people.users'),
    resellers: countOf('people.resellers'),
    clients: countOf('people.clients'),
  }
}

const countOrders = (sums: Sums, isCounted: (status: string) => boolean): Counts => {
  const counts: Counts = { today: 0, thisMonth: 0, inRange: 0 }
  for (const { count, key, period, question } of sums)
    if (question === 'orders.status' && isCounted(key)) counts[period] += count
  return counts
}

/** The settings' currency always has a row, first; others when something was paid in them. */
const sumRevenue = (sums: Sums, own: string): RevenueOf[] => {
  const taken = sums.filter(({ question }) => question === 'money.type')
  const others = [...new Set(taken.map(({ currency }) => currency))].sort()
  const sumOf = (wanted: string, within: keyof Periods) =>
    taken
      .filter(({ currency, period }) => currency === wanted && period === within)
      .reduce((sum, { amountMinor }) => sum + amountMinor, 0)
  return [own, ...others.filter((currency) => currency !== own)].map((currency) => ({
    currency,
    todayMinor: sumOf(currency, 'today'),
    thisMonthMinor: sumOf(currency, 'thisMonth'),
    inRangeMinor: sumOf(currency, 'inRange'),
  }))
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
  const sums = await readFigures(req, {
    ...{ questions: ['orders.status', 'money.type'], periods, timeZone: timezone, by: ['key'] },
  })
  return {
    ...(await countPeople(req, timezone)),
    orders: countOrders(sums, (status) => status !== 'cancelled'),
    cancelledOrders: countOrders(sums, (status) => status === 'cancelled'),
    revenue: sumRevenue(sums, currency),
    asOf: asOf.toISOString(),
  }
}
