import { portsOf } from '../../src/domain/ports'
import { query, testApp } from '../../src/testing/app'
import {
  buildClient,
  buildPlan,
  buildReseller,
  buildSim,
  buildWorld,
  type World,
} from '../../src/testing/builders'
import { tokenFor } from '../../src/testing/tokens'
import { expectConsistentBut } from '../api/consistency'
import { send } from '../api/stage'

/** An eSIM of 19.99 and 0.50 service, each with 23 % tax: 4.60 and 0.12. */
const PRICE = 2521
/** 5 % of the plan without tax. */
const COMMISSION = 100

let world: World
let reseller: string
let token: string
let client: string
let plan: string

beforeAll(async () => {
  world = await buildWorld()
  reseller = (await buildReseller({ creditLimitMinor: 5000, commissionRateBps: 500 })).id
  token = await tokenFor('resellers', reseller)
  client = (await buildClient(reseller)).id
  plan = (await buildPlan({ networkProvider: 'Month' })).id
  for (const _each of [1, 2]) await buildSim({ simType: 'esim', networkProvider: 'Month' })
})

/** Runs `act` at noon of that day of the month. */
const on = async <T>(day: number, act: () => Promise<T>): Promise<T> => {
  const { payload } = await testApp()
  const before = portsOf({ payload })
  const at = new Date(`2027-03-${String(day).padStart(2, '0')}T12:00:00Z`)
  payload.config.custom.ports = { ...before, clock: { now: () => at } }
  try {
    return await act()
  } finally {
    payload.config.custom.ports = before
  }
}

const done = async (what: string, as: string, body: object = {}) => {
  const answer = await send(what, as, body)
  if (answer.status >= 300) throw new Error(`${what}: ${JSON.stringify(answer.body)}`)
  return answer.body.doc
}

const credit = (amountMinor: number, reason: string) =>
  done(`POST /api/resellers/${reseller}/credit`, world.tokens.admin, {
    ...{ amountMinor, reason, currency: 'USD' },
  })

const order = async (): Promise<string> =>
  (await done('POST /api/orders', token, { plan, client, simType: 'esim' })).id

const move = (id: string, status: string) =>
  done(`PATCH /api/orders/${id}/status`, world.tokens.moderator, { status })

const standing = async () => {
  const { body } = await send(`GET /api/resellers/${reseller}`, token)
  return [body.balanceMinor, body.holdsMinor, body.availableMinor]
}

const commissionBalance = async () => {
  const [row] = await query<{ balance: number }>(
    `select balance_minor::int as balance from accounts where reseller_id = $1 and kind = 'reseller_commission'`,
    [reseller],
  )
  return row?.balance
}

const statement = async (from: string, to: string) =>
  (await send(`GET /api/resellers/${reseller}/statement?from=${from}&to=${to}`, token)).body

it("a month of a reseller's life is right to the cent", async () => {
  await on(1, () => credit(10_000, 'Transfer of 1 March.'))
  expect(await standing()).toEqual([10_000, 0, 15_000])

  const [first, second, third] = await on(5, async () => [
    await order(),
    await order(),
    await order(),
  ])
  expect(await standing()).toEqual([10_000, 3 * PRICE, 15_000 - 3 * PRICE])

  await on(6, async () => {
    await move(first ?? '', 'confirmed')
    await move(second ?? '', 'confirmed')
    await done(`POST /api/orders/${third}/cancel`, token)
  })
  expect(await standing()).toEqual([10_000 - 2 * PRICE, 0, 15_000 - 2 * PRICE])

  await on(8, async () => {
    for (const id of [first ?? '', second ?? ''])
      for (const status of ['delivered', 'activated']) await move(id, status)
  })
  expect(await commissionBalance()).toBe(2 * COMMISSION)

  const [payment] = await query<{ id: string }>(
    `select id from transactions where order_id = $1 and transaction_type = 'payment'`,
    [first],
  )
  await on(15, () =>
    done(`POST /api/transactions/${payment?.id}/refund`, world.tokens.admin, {
      amountMinor: 1260,
      reason: 'Half of it did not work.',
    }),
  )
  // 1260 of 2521 takes 49.98 of 100 back.
  expect(await commissionBalance()).toBe(150)
  await on(20, () => credit(-218, 'A transfer fee.'))
  expect(await standing()).toEqual([6000, 0, 11_000])

  const month = await statement('2027-03-01', '2027-04-01')
  expect(month).toMatchObject({
    currency: 'USD',
    openingBalanceMinor: 0,
    closingBalanceMinor: 6000,
  })
  const told = month.lines.map(({ amountMinor, balanceAfterMinor, type }: Line) => [
    ...[type, amountMinor, balanceAfterMinor],
  ])
  expect(told).toEqual([
    ['top_up', 10_000, 10_000],
    ['payment', -PRICE, 7479],
    ['payment', -PRICE, 4958],
    ['refund', 1260, 6218],
    ['correction', -218, 6000],
  ])
  expect(await statement('2027-03-10', '2027-03-16')).toMatchObject({
    openingBalanceMinor: 4958,
    lines: [{ type: 'refund', amountMinor: 1260 }],
    closingBalanceMinor: 6218,
  })
  const papers = await query(
    `select kind, total_minor::int as total from invoices where reseller_id = $1 order by kind, sequence`,
    [reseller],
  )
  expect(papers).toEqual([
    { kind: 'invoice', total: PRICE },
    { kind: 'invoice', total: PRICE },
    { kind: 'credit_note', total: 1260 },
  ])
  // Events are stamped by the database, which lives in its own time.
  await expectConsistentBut('order.stamps')
})

type Line = { type: string; amountMinor: number; balanceAfterMinor: number }
