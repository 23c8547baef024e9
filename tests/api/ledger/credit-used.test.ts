import { query, testApp } from '../../../src/testing/app'
import { buildClient, buildReseller, buildWorld, type World } from '../../../src/testing/builders'
import { expectConsistent } from '../consistency'
import { said, send, stock } from '../stage'

// 19.99 + 0.50 service charge, each with 23 % tax: an eSIM order of any reseller here.
const TOTAL = 2521

let world: World

beforeAll(async () => {
  world = await buildWorld()
  await stock(10, 'esim')
})

afterEach(expectConsistent)

/** A new reseller whose limit is so many orders. */
const withLimit = async (orders: number | null) => {
  const { id } = await buildReseller({
    creditLimitMinor: orders === null ? null : Math.round(orders * TOTAL),
  })
  return { id, client: (await buildClient(id)).id }
}

type Trader = Awaited<ReturnType<typeof withLimit>>

const place = async ({ client }: Trader): Promise<string> => {
  const body = { plan: world.plan.id, simType: 'esim', client }
  return (await send('POST /api/orders', world.tokens.moderator, body)).body.doc.id
}

const move = (id: string, status: string) =>
  send(`PATCH /api/orders/${id}/status`, world.tokens.moderator, { status, reason: 'A trial.' })

const credit = ({ id }: Trader, amountMinor: number) =>
  send(`POST /api/resellers/${id}/credit`, world.tokens.admin, {
    ...{ amountMinor, currency: 'USD', reason: 'A trial.' },
  })

const crossings = async ({ id }: Trader): Promise<string[]> => {
  const rows = await query<{ summary: string; from: string; to: string }>(
    `select summary, "from", "to" from events where subject_id = $1 and type = 'reseller.credit_used' order by id`,
    [id],
  )
  return rows.map(({ from, summary, to }) => `${from} to ${to}: ${summary.split(' %')[0]}`)
}

const alertsOf = ({ id }: Trader) =>
  query(`select 1 from messages where subject_id = $1 and template_key = 'admin_alert'`, [id])

const setThresholds = async (creditThresholds: ('50' | '70' | '80' | '90')[]) => {
  const { payload } = await testApp()
  await payload.updateGlobal({ slug: 'general', data: { creditThresholds }, overrideAccess: true })
}

describe('the share of a limit that is used', () => {
  it('is told once a crossing upwards, by an event and an alert, and not when it is captured', async () => {
    const trader = await withLimit(10)
    const orders: string[] = []
    for (let count = 0; count < 6; count += 1) orders.push(await place(trader))
    expect(await crossings(trader)).toEqual(['40 % to 50 %: 50'])
    expect(await alertsOf(trader)).not.toEqual([])
    await move(orders[0] ?? '', 'confirmed')
    expect(await crossings(trader)).toHaveLength(1)
    for (const order of orders.slice(4)) await move(order, 'cancelled')
    expect(await crossings(trader)).toHaveLength(1)
    await place(trader)
    expect(await crossings(trader)).toEqual(['40 % to 50 %: 50', '40 % to 50 %: 50'])
  })

  it('of several crossed at once the highest is told', async () => {
    const trader = await withLimit(1.2)
    await place(trader)
    expect(await crossings(trader)).toEqual(['0 % to 83.33 %: 80'])
  })

  it('crosses by a correction and by a lower limit too, and a top-up only lowers it', async () => {
    const trader = await withLimit(10)
    await credit(trader, -6 * TOTAL)
    await credit(trader, 5 * TOTAL)
    const lower = { creditLimitMinor: 1.25 * TOTAL - 0.25 }
    const path = `PATCH /api/resellers/${trader.id}?select[businessName]=true`
    expect((await send(path, world.tokens.admin, lower)).status).toBe(200)
    expect(await crossings(trader)).toEqual(['0 % to 60 %: 50', '10 % to 80 %: 80'])
  })

  it('is told at 50, 70, 80 and 90 % once each on the way up, and at what was chosen alone', async () => {
    const [all, few] = [await withLimit(10), await withLimit(10)]
    for (let count = 0; count < 10; count += 1) await place(all)
    expect(await crossings(all)).toEqual([
      ...['40 % to 50 %: 50', '60 % to 70 %: 70', '70 % to 80 %: 80', '80 % to 90 %: 90'],
    ])
    await setThresholds(['70', '90'])
    for (let count = 0; count < 10; count += 1) await place(few)
    await setThresholds(['50', '70', '80', '90'])
    expect(await crossings(few)).toEqual(['60 % to 70 %: 70', '80 % to 90 %: 90'])
  })

  it('is nothing without a limit, and with one of 0', async () => {
    const [free, prepaid] = [await withLimit(null), await withLimit(0)]
    await credit(prepaid, TOTAL)
    await place(free)
    await place(prepaid)
    await credit(prepaid, -1)
    expect([await crossings(free), await crossings(prepaid)]).toEqual([[], []])
  })

  it('is told at what the settings say, and not for an order that does not fit', async () => {
    await setThresholds(['90'])
    const trader = await withLimit(1.2)
    await place(trader)
    expect(await crossings(trader)).toEqual([])
    await setThresholds(['50', '70', '80', '90'])
    const body = { plan: world.plan.id, simType: 'esim', client: trader.client }
    const refused = await send('POST /api/orders', world.tokens.moderator, body)
    expect(said(refused)).toEqual([409, 'credit.exceeded'])
    expect(await crossings(trader)).toEqual([])
  })
})
