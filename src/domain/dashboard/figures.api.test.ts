import crypto from 'node:crypto'

import { createLocalReq } from 'payload'

import { query, testApp } from '../../testing/app'
import { buildAdmin, buildWorld, type World } from '../../testing/builders'
import { portsOf } from '../ports'
import { latestOrders } from './latestOrders'
import { metrics } from './metrics'
import { inPeriods } from './intervals'
import { salesTrend } from './salesTrend'

/** In New York the evening of 2 November, a day after its clocks went back; in Kolkata the 3rd. */
const NOW = new Date('2026-11-03T03:30:00.000Z')
const HOUR = 3_600_000

type Order = { at: Date; currency: string; status: string }
type Payment = { at: Date; currency: string; minor: number }

const orders: Order[] = []
const payments: Payment[] = []
let world: World

const copy = (table: string, from: string, changes: object) =>
  query(
    `insert into ${table} select (jsonb_populate_record(t, $2::jsonb)).* from ${table} t where id = $1`,
    [from, JSON.stringify({ id: crypto.randomUUID(), ...changes })],
  )

const idOf = async (table: string): Promise<string> =>
  String((await query(`select id from ${table} limit 1`))[0]?.id)

/** An order every eleven hours, in turn in two currencies, every fifth cancelled. */
const copyOrders = async (template: string) => {
  for (let at = NOW.getTime() - 900 * HOUR, n = 0; at < NOW.getTime(); at += 11 * HOUR, n += 1) {
    const currency = n % 3 === 0 ? 'EUR' : 'USD'
    const order_number = `T-${n}`
    await copy('orders', template, { order_number, currency, created_at: new Date(at) })
    const status = n % 5 === 0 ? 'cancelled' : 'pending'
    await query('update orders set status = $2 where order_number = $1', [order_number, status])
    orders.push({ at: new Date(at), currency, status })
  }
}

const KINDS = [
  ['payment', 'completed', 1],
  ['payment', 'failed', 0],
  ['refund', 'completed', -1],
  ['commission', 'completed', 0],
  ['payment', 'completed', 1],
] as const

/** Money every seven hours: payments, refunds, and what is neither or did not happen. */
const copyPayments = async (template: string) => {
  for (let at = NOW.getTime() - 900 * HOUR, n = 0; at < NOW.getTime(); at += 7 * HOUR, n += 1) {
    const [transaction_type, status, sign] = KINDS[n % KINDS.length] ?? KINDS[0]
    const currency = n % 4 === 0 ? 'EUR' : 'USD'
    const amount_minor = 1000 + n * 13
    const parent_id = transaction_type === 'refund' ? template : null
    await copy('transactions', template, {
      parent_id,
      // An order earns one commission.
      ...(transaction_type === 'commission' ? { order_id: null } : {}),
      ...{ transaction_id: `T-${n}`, gateway_transaction_id: `T-${n}`, transaction_type, status },
      ...{ currency, amount_minor, completed_at: status === 'failed' ? null : new Date(at) },
    })
    payments.push({ at: new Date(at), currency, minor: sign * amount_minor })
  }
}

const setZone = async (timezone: string, currency: 'USD' | 'EUR') => {
  const { payload } = await testApp()
  const data = { timezone, currency }
  await payload.updateGlobal({ slug: 'general', data, overrideAccess: true })
}

const asStaff = async () => {
  const { payload } = await testApp()
  const admin = await buildAdmin({ role: 'moderator' })
  return createLocalReq({ user: { ...admin, collection: 'admins' } }, payload)
}

beforeAll(async () => {
  world = await buildWorld()
  const { call, payload } = await testApp()
  const as = world.tokens.user
  const body = { plan: world.plan.id, simType: 'esim', currency: 'USD' }
  const placed = await call('POST', '/api/orders', { as, body })
  const pay = { order: placed.body.doc.id, gateway: 'sandbox', paymentMethod: 'sandbox_decline' }
  await call('POST', '/api/payments/process', { as, body: pay })
  const [order, transaction] = [await idOf('orders'), await idOf('transactions')]
  await copyOrders(order)
  await copyPayments(transaction)
  // The templates themselves lie before every period.
  await query(`update orders set created_at = '2020-01-01' where id = $1`, [order])
  portsOf({ payload }).clock = { now: () => NOW }
})

/** The business day of an instant, by another way than the code under test. */
const dayIn = (timeZone: string) => {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' })
  return (at: Date): string => format.format(at)
}

const sum = (rows: Payment[]): number => rows.reduce((total, { minor }) => total + minor, 0)

const ZONES = ['America/New_York', 'Asia/Kolkata', 'UTC']

describe.each(ZONES)('the figures of a business in %s', (timeZone) => {
  const day = dayIn(timeZone)
  const today = day(NOW)
  const PERIODS = {
    today: (at: Date) => day(at) === today,
    thisMonth: (at: Date) => day(at).startsWith('2026-11'),
    inRange: (at: Date) => day(at) >= '2026-10-20' && day(at) < '2026-11-02',
  }
  const asked = { from: '2026-10-20', to: '2026-11-02' }

  it('count orders by its own days, cancelled ones apart', async () => {
    await setZone(timeZone, 'USD')
    const figures = await metrics(await asStaff(), asked)
    for (const [period, isIn] of Object.entries(PERIODS)) {
      const counted = orders.filter(({ at }) => isIn(at))
      const cancelled = counted.filter(({ status }) => status === 'cancelled')
      const told = [
        Object.entries(figures.orders).find(([name]) => name === period)?.[1],
        Object.entries(figures.cancelledOrders).find(([name]) => name === period)?.[1],
      ]
      expect([period, ...told]).toEqual([
        period,
        counted.length - cancelled.length,
        cancelled.length,
      ])
    }
    expect(figures.asOf).toBe(NOW.toISOString())
  })

  it.each(['USD', 'EUR'] as const)('add up revenue per currency, %s first', async (currency) => {
    await setZone(timeZone, currency)
    const { revenue } = await metrics(await asStaff(), asked)
    const other = currency === 'USD' ? 'EUR' : 'USD'
    expect(revenue).toEqual(
      [currency, other].map((each) => {
        const of = (isIn: (at: Date) => boolean) =>
          sum(payments.filter((row) => row.currency === each && isIn(row.at)))
        const { inRange, thisMonth, today: isToday } = PERIODS
        return {
          currency: each,
          todayMinor: of(isToday),
          thisMonthMinor: of(thisMonth),
          inRangeMinor: of(inRange),
        }
      }),
    )
    expect(revenue[0]?.inRangeMinor).not.toBe(0)
  })

  it.each(['USD', 'EUR'])('draw the trend in %s day by day, quiet days too', async (currency) => {
    await setZone(timeZone, 'USD')
    const trend = await salesTrend(await asStaff(), { ...asked, currency })
    expect(trend).toMatchObject({ interval: 'day', currency })
    expect(trend.points.map(({ start }) => start)).toEqual([
      ...Array.from({ length: 12 }, (_, n) => `2026-10-${20 + n}`),
      '2026-11-01',
    ])
    for (const { orders: placed, revenueMinor, start } of trend.points) {
      const isOf = (row: { at: Date; currency: string }) =>
        row.currency === currency && day(row.at) === start
      const wanted = orders.filter((row) => isOf(row) && row.status !== 'cancelled').length
      expect([start, placed, revenueMinor]).toEqual([start, wanted, sum(payments.filter(isOf))])
    }
  })
})

it('the trend and the key figures agree on a range', async () => {
  await setZone('America/New_York', 'EUR')
  const req = await asStaff()
  const { points } = await salesTrend(req)
  const { revenue } = await metrics(req)
  expect(points).toHaveLength(30)
  expect(points.reduce((total, { revenueMinor }) => total + revenueMinor, 0)).toBe(
    revenue[0]?.inRangeMinor,
  )
})

it.each(['week', 'month'] as const)('a trend by %s is that of its days', async (interval) => {
  await setZone('America/New_York', 'EUR')
  const req = await asStaff()
  const around = { from: '2025-12-30', to: '2026-11-10' }
  const { points: days } = await salesTrend(req, around)
  const { points } = await salesTrend(req, { ...around, interval })
  expect(points).toEqual(inPeriods(days, interval))
  expect(points.some(({ revenueMinor }) => revenueMinor !== 0)).toBe(true)
})

it('422 for a range that is none', async () => {
  const req = await asStaff()
  for (const bad of [{ from: 'soon' }, { from: '2026-11-02', to: '2026-11-01' }])
    await expect(metrics(req, bad)).rejects.toMatchObject({ status: 422, code: 'invalid' })
  await expect(salesTrend(req, { to: '2026-02-30' })).rejects.toMatchObject({ status: 422 })
})

it('the latest orders are the last ten, newest first, as SQL has them', async () => {
  const rows = await query(
    'select order_number, currency from orders order by created_at desc limit 10',
  )
  const latest = await latestOrders(await asStaff())
  expect(latest.map(({ currency, orderNumber }) => [orderNumber, currency])).toEqual(
    rows.map(({ currency, order_number }) => [order_number, currency]),
  )
})
