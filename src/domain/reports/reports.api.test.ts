import { query, testApp } from '../../testing/app'
import { buildUser } from '../../testing/builders'
import {
  buildTrade,
  CARD_USD,
  ESIM_EUR,
  ESIM_USD,
  TRADE_RANGE,
  type Trade,
} from '../../testing/builtTrade'
import { REPORTS } from './registry'

let trade: Trade

beforeAll(async () => {
  trade = await buildTrade()
})

const run = async (slug: string, more: Record<string, string> = {}) => {
  const { call } = await testApp()
  const asked = new URLSearchParams({ ...TRADE_RANGE, ...more })
  const { body, status } = await call('GET', `/api/reports/${slug}?${asked}`, {
    as: trade.world.tokens.moderator,
  })
  expect([slug, status, body.errors]).toEqual([slug, 200, undefined])
  return body
}

const rowsBy = (rows: Record<string, unknown>[], key: string) =>
  Object.fromEntries(rows.map((row) => [row[key], row]))

describe('sales by day', () => {
  it('has every business day, with what was placed, paid and given back on it', async () => {
    const { rows, totals } = await run('sales-by-day')
    expect(rows.map(({ start }: { start: string }) => start)).toEqual([
      ...Array.from({ length: 12 }, (_, n) => `2026-10-${20 + n}`),
      ...['2026-11-01', '2026-11-02'],
    ])
    const days = rowsBy(rows, 'start')
    const { tax, total } = ESIM_USD
    expect(days['2026-10-30']).toMatchObject({ orders: 1, paidMinor: 0, currency: 'USD' })
    expect(days['2026-10-31']).toMatchObject({ orders: 0, paidMinor: total, taxMinor: tax })
    expect(days['2026-11-01']).toMatchObject({ orders: 3, revenueMinor: CARD_USD.total })
    expect(days['2026-11-02']).toEqual({
      ...{ start: '2026-11-02', orders: 0, cancelled: 1, currency: 'USD' },
      ...{ paidMinor: 2 * total, refundedMinor: total, revenueMinor: total },
      ...{ taxMinor: tax, netMinor: total - tax },
    })
    const revenueMinor = 2 * total + CARD_USD.total
    expect(totals).toMatchObject([{ currency: 'USD', values: { orders: 4, revenueMinor } }])
  })

  it('in another currency tells of that money alone, and by week from Monday', async () => {
    const { rows } = await run('sales-by-day', { currency: 'EUR' })
    const days = rowsBy(rows, 'start')
    expect(days['2026-11-01']).toMatchObject({ orders: 1, revenueMinor: ESIM_EUR.total })
    // 447 cents of tax on 2391, of which 500 went back: 93.5 and so 93 of them.
    expect(days['2026-11-02']).toMatchObject({ revenueMinor: -500, taxMinor: -93, netMinor: -407 })
    const weeks = (await run('sales-by-day', { interval: 'week' })).rows
    expect(weeks.map(({ start }: { start: string }) => start)).toEqual([
      ...['2026-10-19', '2026-10-26', '2026-11-02'],
    ])
    expect(weeks[1]).toMatchObject({ orders: 4, revenueMinor: ESIM_USD.total + CARD_USD.total })
  })

  it('is the revenue of the dashboard, and what transactions add up to by another way', async () => {
    const { call } = await testApp()
    for (const currency of ['USD', 'EUR']) {
      const asked = new URLSearchParams({ ...TRADE_RANGE, currency })
      const as = trade.world.tokens.moderator
      const trend = await call('GET', `/api/dashboard/sales-trends?${asked}`, { as })
      const { rows, totals } = await run('sales-by-day', { currency })
      const days = rows.map(({ orders, revenueMinor, start }: Record<string, unknown>) => ({
        ...{ start, orders, revenueMinor },
      }))
      expect(days).toEqual(trend.body.points)
      const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/New_York' })
      const moved = await query<{ type: string; amount: string; at: Date }>(
        `select transaction_type as type, amount_minor as amount, completed_at as at
        from transactions where status = 'completed' and currency = $1`,
        [currency],
      )
      const sum = moved
        .filter(({ at }) => day.format(at) >= '2026-10-20' && day.format(at) < '2026-11-03')
        .filter(({ type }) => type === 'payment' || type === 'refund')
        .reduce(
          (total, { amount, type }) => total + Number(amount) * (type === 'refund' ? -1 : 1),
          0,
        )
      expect(totals[0].values.revenueMinor).toBe(sum)
    }
  })
})

it('revenue: by source, provider, plan and kind, shares of the whole', async () => {
  const app = ESIM_USD.total + CARD_USD.total
  const whole = app + ESIM_USD.total
  const bySource = rowsBy((await run('revenue')).rows, 'label')
  expect(bySource.App).toMatchObject({
    ...{ orders: 2, paidMinor: app, refundedMinor: 0, revenueMinor: app },
    ...{ taxMinor: ESIM_USD.tax + CARD_USD.tax, shareBps: Math.round((app * 10_000) / whole) },
  })
  expect(bySource.Resellers).toMatchObject({
    ...{ orders: 2, paidMinor: 2 * ESIM_USD.total, refundedMinor: ESIM_USD.total },
    ...{ revenueMinor: ESIM_USD.total, netMinor: ESIM_USD.total - ESIM_USD.tax },
  })
  const byProvider = rowsBy((await run('revenue', { by: 'provider' })).rows, 'label')
  expect(byProvider.Nowhere).toMatchObject({ orders: 1, revenueMinor: CARD_USD.total })
  const byPlan = rowsBy((await run('revenue', { by: 'plan' })).rows, 'label')
  expect(byPlan['Rare plan']).toMatchObject({ orders: 1, revenueMinor: CARD_USD.total })
  const byKind = rowsBy((await run('revenue', { by: 'simType' })).rows, 'label')
  expect(Object.keys(byKind).sort()).toEqual(['Physical SIM', 'eSIM'])
})

it('refunds: by reason and by provider, with the tax in them', async () => {
  const { rows } = await run('refunds', { currency: 'EUR' })
  expect(rows).toEqual([
    {
      ...{ label: 'Slow network', refunds: 1, orders: 1, currency: 'EUR' },
      ...{ refundedMinor: 500, taxMinor: 93, shareBps: 10_000 },
    },
  ])
  const [usd] = (await run('refunds', { by: 'provider' })).rows
  expect(usd).toMatchObject({ label: 'Orange', refundedMinor: ESIM_USD.total, taxMinor: 472 })
})

it('tax: by month, country and rate, as it was booked', async () => {
  const { rows } = await run('tax-collected')
  expect(rows).toMatchObject([
    { start: '2026-10-01', country: 'PL', rateBps: 2300, taxMinor: ESIM_USD.tax },
    {
      ...{ start: '2026-11-01', chargedMinor: CARD_USD.tax + 2 * ESIM_USD.tax },
      ...{ returnedMinor: ESIM_USD.tax, taxMinor: CARD_USD.tax + ESIM_USD.tax },
      netMinor: CARD_USD.total + ESIM_USD.total - CARD_USD.tax - ESIM_USD.tax,
    },
  ])
})

it('resellers: what they sold, owe and earned', async () => {
  const { businessName: name, id: resellerId } = trade.world.reseller
  const { rows: performance } = await run('reseller-performance')
  expect(performance).toMatchObject([
    { resellerId, reseller: name, orders: 2, activated: 2, revenueMinor: ESIM_USD.total },
  ])
  const balances = rowsBy((await run('reseller-balances')).rows, 'reseller')
  // 3 November less 1 July and less 25 September; 10.00 were paid, which settled the older debt in part.
  expect(balances['=Debtor & Sons']).toMatchObject({
    ...{ balanceMinor: 1000 - 2 * ESIM_USD.total, dueMinor: 2 * ESIM_USD.total - 1000 },
    ...{ due30Minor: 0, due60Minor: ESIM_USD.total, due90Minor: 0 },
    ...{ dueOlderMinor: ESIM_USD.total - 1000, limitMinor: null, availableMinor: null },
  })
  expect(balances[name]).toMatchObject({ balanceMinor: -ESIM_USD.total, due30Minor: 2521 })
  // 5 % of 19.99 for each, and all of one is taken back.
  const [earned] = (await run('commission')).rows
  expect(earned).toMatchObject({
    ...{ reseller: name, orders: 2, earnedMinor: 200, reversedMinor: 100, netMinor: 100 },
    ...{ unpaidMinor: 100, rateBps: 500 },
  })
})

it('user growth: by business day, on top of those who were there', async () => {
  const late = await buildUser()
  await query(`update users set created_at = '2026-01-01'`)
  await query(`update users set created_at = '2026-11-02T03:00:00Z' where id = $1`, [late.id])
  const { rows } = await run('user-growth')
  const days = rowsBy(rows, 'start')
  expect(days['2026-10-31']).toMatchObject({ users: 0, usersAfter: 2 })
  expect(days['2026-11-01']).toMatchObject({ users: 1, verified: 1, usersAfter: 3 })
  expect(days['2026-11-02']).toMatchObject({ users: 0, usersAfter: 3 })
})

it('the activation funnel: how many came how far, and how fast', async () => {
  const { rows } = await run('activation-funnel')
  const steps = rowsBy(rows, 'step')
  // Placed were evening, euro, waiting, cancelled, kept and returned; five were paid, two went all the way.
  expect(steps.ordered).toMatchObject({ orders: 6, shareBps: 10_000, medianMinutes: null })
  // After 5, 10, 90, 300 and 300 minutes.
  expect(steps.paid).toMatchObject({ orders: 5, shareBps: 8333, medianMinutes: 90 })
  expect(steps.paid.ninthMinutes).toBe(300)
  expect(steps.delivered).toMatchObject({ orders: 2, stepShareBps: 4000, medianMinutes: 60 })
  expect(steps.activated).toMatchObject({ orders: 2, stepShareBps: 10_000, medianMinutes: 150 })
})

it('stuck orders: paid for and waiting, the longest first', async () => {
  const { rows } = await run('stuck-orders', { hours: '24' })
  expect(rows.map(({ orderId }: { orderId: string }) => orderId)).toEqual(
    expect.arrayContaining([trade.orders.evening, trade.orders.waiting]),
  )
  const waiting = rowsBy(rows, 'orderId')[trade.orders.waiting ?? '']
  expect(waiting).toMatchObject({
    ...{ status: 'pending', waitsFor: 'A SIM in stock', since: '2026-11-01T20:05:00.000Z' },
    ...{ waitingMinutes: 31 * 60 + 25, totalMinor: CARD_USD.total },
  })
  const none = await run('stuck-orders', { hours: '24', status: 'dispatched' })
  expect([none.rows, none.totals]).toEqual([[], []])
})

it('SIM stock: by provider and kind, and how long it lasts', async () => {
  const { rows } = await run('sim-stock')
  const esim = rows.find(({ simType }: { simType: string }) => simType === 'esim')
  const [counted] = await query<{ available: string; used: string }>(
    `select count(*) filter (where stock_state = 'available')::int as available,
      count(*) filter (where stock_state = 'in_use')::int as used from sims where sim_type = 'esim'`,
  )
  expect(esim).toMatchObject({ provider: 'Orange', available: counted?.available })
  // Bound in 30 days were evening, euro, kept and returned.
  expect([esim.used, esim.coverDays]).toEqual([4, Math.floor((esim.available * 30) / 4)])
})

it('ticket load: opened, answered and resolved', async () => {
  const { call } = await testApp()
  const { admin, user } = trade.world.tokens
  const opened = await call('POST', '/api/tickets', {
    as: user,
    body: { subject: 'No signal', description: 'Since this morning.', priority: 'high' },
  })
  const { id } = opened.body.doc
  const path = `/api/support/tickets/${id}/reply`
  await call('POST', path, { as: admin, body: { body: 'Among us.', internal: true } })
  await call('POST', path, { as: admin, body: { body: 'Restart it, please.' } })
  await query(`update tickets set created_at = '2026-11-02T03:00:00Z' where id = $1`, [id])
  await query(`update ticket_replies set created_at = '2026-11-02T03:10:00Z' where is_internal`)
  await query(`update ticket_replies set created_at = '2026-11-02T04:15:00Z' where not is_internal`)
  const days = rowsBy((await run('ticket-load')).rows, 'start')
  expect(days['2026-11-01']).toMatchObject({ opened: 1, resolved: 0, answerMinutes: 75 })
  expect(days['2026-11-02']).toMatchObject({ opened: 0, openAfter: 1, answerMinutes: null })
  const low = await run('ticket-load', { priority: 'low' })
  expect(low.totals).toMatchObject([{ values: { opened: 0 } }])
})

describe('the registry', () => {
  it.each(REPORTS.map(({ slug }) => slug))(
    '%s has in its rows each column it names',
    async (slug) => {
      const { columns, rows } = await run(slug)
      for (const row of rows)
        expect(columns.filter(({ name }: { name: string }) => !(name in row))).toEqual([])
    },
  )

  it('422 names a wrong parameter, 404 a report that is none', async () => {
    const { call } = await testApp()
    const as = trade.world.tokens.admin
    for (const [path, field] of [
      ['sales-by-day?from=soon', 'from'],
      ['sales-by-day?interval=hour', 'interval'],
      ['sales-by-day?currency=XXX', 'currency'],
      ['stuck-orders?hours=-1', 'hours'],
      ['revenue?format=doc', 'format'],
    ] as const) {
      const { body, status } = await call('GET', `/api/reports/${path}`, { as })
      expect([path, status, body.errors[0].data.fields[0].path]).toEqual([path, 422, field])
    }
    const none = await call('GET', '/api/reports/nothing', { as })
    expect([none.status, none.body.errors[0].code]).toEqual([404, 'report.not_found'])
  })
})
