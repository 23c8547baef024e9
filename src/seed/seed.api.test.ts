import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'

import { isPasswordOf } from '../domain/auth/password'
import { movesFor, type OrderStatus, type SimType } from '../domain/orders/status'
import { priceOrder } from '../domain/orders/placing/price'
import {
  createDatabase,
  databaseName,
  databaseUrl,
  dropDatabase,
  openQueries,
} from '../testing/database'
import { runProgram } from '../testing/test-server.mjs'
import type { DemoAccount } from './accounts'
import { PLANS } from './paper/catalogue'
import { priceIn, PRICING } from './paper/prices'

const SLOW = 300_000
const FLAGS = ['--scale', '0.01', '--seed', '5', '--until', new Date().toISOString()]

const names = [`${databaseName}_one`, `${databaseName}_two`] as const
const urls = names.map(databaseUrl)
const pools = urls.map(openQueries)
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'simdesk-seed-'))

const seedInto = (place: number, env: Record<string, string> = {}) =>
  runProgram('src/seed/main.ts', {
    databaseUrl: urls[place]!,
    args: FLAGS,
    env: { DATA_DIR: path.join(folder, String(place)), DISABLE_LOGGING: '', ...env },
  })

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads rows of every shape
type Row = Record<string, any>

const rows = async (sql: string, place = 0): Promise<Row[]> => (await pools[place]!.query(sql)).rows

beforeAll(async () => {
  for (const name of names) await createDatabase(name)
  await Promise.all([seedInto(0), seedInto(1)])
}, SLOW)

afterAll(async () => {
  await Promise.all(pools.map((pool) => pool.end()))
  for (const name of names) await dropDatabase(name)
  fs.rmSync(folder, { recursive: true, force: true })
})

describe('a seeded database', () => {
  it('is the same twice: orders, money and cards, number by number', async () => {
    const orders = `select o.order_number, o.total_minor, o.currency, o.status, o.payment_status, o.created_at::date,
        p.code, s.iccid from orders o join plans p on p.id = o.plan_id left join sims s on s.id = o.sim_id
      order by o.order_number`
    const money = `select transaction_id, transaction_type, amount_minor, status, gateway_transaction_id
      from transactions order by transaction_id`
    const people = 'select email, full_name, phone, city, status from users order by email'
    for (const sql of [orders, money, people]) {
      const [one, two] = await Promise.all([rows(sql, 0), rows(sql, 1)])
      expect(one.length).toBeGreaterThan(10)
      expect(two).toEqual(one)
    }
  })

  it(
    'is refused where there is data already, in a sentence',
    async () => {
      await expect(seedInto(0)).rejects.toThrow(
        /only into an empty database, and this one has orders/,
      )
    },
    SLOW,
  )

  it(
    'is refused in production mode',
    async () => {
      const env = { SIMDESK_MODE: 'production', PUBLIC_URL: 'https://console.example.com' }
      await expect(seedInto(1, env)).rejects.toThrow(/never goes into production mode/)
    },
    SLOW,
  )

  it(
    'keeps every promise that is checked',
    async () => {
      const { stdout } = await runProgram('src/server/commands/check-data.ts', {
        databaseUrl: urls[0]!,
      })
      expect(stdout).toContain('rules hold.')
    },
    SLOW,
  )

  it('tells of each order a legal history that ends where the order stands', async () => {
    const orders = await rows('select id, status, sim_type, created_at from orders')
    const events = await rows(`select subject_id, type, "from", "to", created_at from events
      where subject_collection = 'orders' order by id`)
    for (const order of orders) {
      const own = events.filter(({ subject_id }) => subject_id === order.id)
      const times = own.map(({ created_at }) => Number(created_at))
      expect(own[0]?.type).toBe('order.placed')
      expect([...times].sort((one, other) => one - other)).toEqual(times)
      expect(times[0]).toBeGreaterThanOrEqual(Number(order.created_at))
      expect(times.at(-1)).toBeLessThan(Date.now())
      expect(endOf(order.sim_type, own)).toBe(order.status)
    }
  })

  it('stamps each order in the order of its moves, in the past 180 days', async () => {
    const wrong =
      await rows(`select order_number from orders where created_at < now() - interval '181 days'
      or not (created_at <= coalesce(confirmed_at, created_at)
        and coalesce(confirmed_at, created_at) <= coalesce(dispatched_at, confirmed_at, created_at)
        and coalesce(dispatched_at, confirmed_at, created_at) <= coalesce(delivered_at, now())
        and coalesce(delivered_at, created_at) <= coalesce(activated_at, now())
        and coalesce(activated_at, cancelled_at, created_at) <= updated_at and updated_at <= now())`)
    expect(wrong).toEqual([])
  })

  it('prices each order as the settings say', async () => {
    const orders =
      await rows(`select o.*, p.code, u.country as user_country, r.country as reseller_country
      from orders o join plans p on p.id = o.plan_id left join users u on u.id = o.user_id
      left join resellers r on r.id = o.reseller_id`)
    for (const order of orders) {
      const plan = PLANS.find(({ code }) => code === order.code)!
      const price = priceOrder({
        plan: { priceMinor: priceIn(plan.usdMinor, order.currency) },
        currency: order.currency,
        simType: order.sim_type,
        country: order.delivery_address_country ?? order.user_country ?? order.reseller_country,
        tables: PRICING,
      })
      expect(Number(order.total_minor)).toBe(price.totalMinor)
      expect(Number(order.tax_minor)).toBe(price.taxMinor)
    }
  })

  it('has payments and refunds that make the payment status', async () => {
    const orders =
      await rows(`select o.order_number, o.status, o.payment_status, o.total_minor, o.refund_due_minor,
        count(t.id) filter (where t.transaction_type = 'payment') as tried,
        coalesce(sum(t.amount_minor) filter (where t.transaction_type = 'payment' and t.status = 'completed'), 0) as paid,
        coalesce(sum(t.amount_minor) filter (where t.transaction_type = 'refund' and t.status = 'completed'), 0) as refunded
      from orders o left join transactions t on t.order_id = o.id group by o.id`)
    for (const {
      paid,
      payment_status,
      refund_due_minor,
      refunded,
      status,
      total_minor,
      tried,
    } of orders) {
      const sums = { paid: Number(paid), refunded: Number(refunded) }
      expect(payment_status).toBe(paymentStatusOf({ ...sums, tried: Number(tried) }))
      expect([0, Number(total_minor)]).toContain(sums.paid)
      expect(Number(refund_due_minor)).toBe(status === 'cancelled' ? sums.paid - sums.refunded : 0)
    }
  })

  it('holds one card for each order that lives, and none for the others', async () => {
    const orders =
      await rows(`select o.status, o.sim_id, s.id as sim, s.stock_state, s.sim_type::text = o.sim_type::text as fits_type,
        s.network_provider = o.network_provider as fits_network, s.created_at <= o.confirmed_at as was_there
      from orders o left join sims s on s.order_id = o.id`)
    for (const { fits_network, fits_type, sim, sim_id, status, stock_state, was_there } of orders) {
      expect(sim_id).toBe(sim)
      if (status === 'pending' || status === 'cancelled') expect(sim).toBeNull()
      else expect([fits_type, fits_network, was_there]).toEqual([true, true, true])
      if (sim) expect(stock_state).toBe(status === 'activated' ? 'in_use' : 'reserved')
    }
    const [spare] = await rows(
      `select count(*)::int as count from sims where order_id is null and stock_state <> 'available'`,
    )
    expect(spare?.count).toBe(0)
  })

  it('keeps what opens an eSIM or a card encrypted', async () => {
    const [open] = await rows(`select count(*)::int as count from sims
      where coalesce(activation_code, pin1) not like 'enc:v1:%' or coalesce(activation_code, pin1) is null`)
    expect(open?.count).toBe(0)
  })

  it('leaves no mail and no job to the worker', async () => {
    expect(await rows(`select distinct status::text as status from messages`)).toEqual([
      { status: 'kept' },
    ])
    expect(await rows(`select task_identifier from graphile_worker.jobs`)).toEqual([])
    expect(await rows(`select state from demo_load`)).toEqual([{ state: 'loaded' }])
  })
})

describe('the published sign-ins', () => {
  const accountsOf = (place: number): DemoAccount[] =>
    JSON.parse(fs.readFileSync(path.join(folder, `${place}/demo-accounts.json`), 'utf8'))

  it('are one of each role, readable by their owner alone, with passwords of their own', async () => {
    const accounts = accountsOf(0)
    const roles = ['super_admin', 'admin', 'moderator', 'editor', 'reseller', 'user']
    expect(accounts.map(({ role }) => role)).toEqual(roles)
    expect(fs.statSync(path.join(folder, '0/demo-accounts.json')).mode & 0o777).toBe(0o600)
    const passwords = [...accounts, ...accountsOf(1)].map(({ password }) => password)
    expect(new Set(passwords).size).toBe(12)
    expect(passwords.every((password) => password.length >= 14)).toBe(true)
  })

  it('open their accounts', async () => {
    for (const { collection, email, password } of accountsOf(0)) {
      const [account] = await rows(`select hash, salt from ${collection} where email = '${email}'`)
      expect(await isPasswordOf(account, password)).toBe(true)
    }
  })
})

/** Where the moves of the events lead; throws at the first illegal one. */
const endOf = (simType: SimType, events: Row[]): OrderStatus => {
  let status: OrderStatus = 'pending'
  for (const { from, to, type } of events) {
    if (type !== `order.${to}` || from === null || to === 'paid' || to === 'refunded') continue
    if (from !== status || !movesFor(simType)[status].includes(to))
      throw new Error(`${simType}: ${status} → ${to} (${from})`)
    status = to
  }
  return status
}

const paymentStatusOf = ({
  paid,
  refunded,
  tried,
}: Record<'paid' | 'refunded' | 'tried', number>) => {
  if (paid === 0) return tried > 0 ? 'failed' : 'pending'
  if (refunded === 0) return 'paid'
  return refunded === paid ? 'refunded' : 'partially_refunded'
}
