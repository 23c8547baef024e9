import { query, testApp } from './app'
import {
  ADDRESS,
  buildClient,
  buildPlan,
  buildReseller,
  buildSim,
  buildWorld,
  type World,
} from './builders'
import { setClock } from './clock'
import { tokenFor } from './tokens'
import type { Plan, Reseller } from '../../payload-types'

/**
 * A small trade of a business in New York, told by the real verbs with the clock set, in two currencies and around the
 * night its clocks go back (1 November 2026, 06:00 UTC): small enough to be added up on paper.
 */
export type Trade = { world: World; debtor: Reseller; rare: Plan; orders: Record<string, string> }

/** In New York the evening of 2 November. */
export const TRADE_NOW = '2026-11-03T03:30:00.000Z'
export const TRADE_RANGE = { from: '2026-10-20', to: '2026-11-03' }

/** One eSIM: 19.99 and 0.50, with 23 % tax on each: 4.60 and 0.12. */
export const ESIM_USD = { total: 2521, tax: 472 }
/** One eSIM: 18.99 and 0.45, with tax of 4.37 and 0.10. */
export const ESIM_EUR = { total: 2391, tax: 447 }
/** A card: 19.99, 4.99 delivery and 0.50, with tax of 4.60, 1.15 and 0.12. */
export const CARD_USD = { total: 3135, tax: 587 }

const must = async (what: string, as: string, body: object) => {
  const { call } = await testApp()
  const [method = '', path = ''] = what.split(' ')
  const answer = await call(method, path, { as, body })
  if (answer.status >= 300)
    throw new Error(`${what}: ${answer.status} ${JSON.stringify(answer.body)}`)
  return answer.body
}

const placeAt = async (at: string, as: string, body: object): Promise<string> => {
  await setClock(at)
  const { doc } = await must('POST /api/orders', as, body)
  await query('update orders set created_at = $2 where id = $1', [doc.id, at])
  return doc.id
}

const payAt = async (at: string, as: string, order: string): Promise<void> => {
  await setClock(at)
  await must('POST /api/payments/process', as, { order, gateway: 'sandbox' })
}

const moveAt = async (at: string, as: string, [order, status, more]: [string, string, object?]) => {
  await setClock(at)
  await must(`PATCH /api/orders/${order}/status`, as, { status, ...more })
}

const refundAt = async (at: string, as: string, [order, body]: [string, object]) => {
  await setClock(at)
  const [payment] = await query<{ id: string }>(
    `select id from transactions where order_id = $1 and transaction_type = 'payment'`,
    [order],
  )
  await must(`POST /api/transactions/${payment?.id}/refund`, as, body)
}

const ofApp = async ({ plan, tokens }: World, rare: Plan) => {
  const { admin, user } = tokens
  const esim = (currency: string) => ({ plan: plan.id, simType: 'esim', currency })
  const evening = await placeAt('2026-10-31T03:30:00Z', user, esim('USD'))
  await payAt('2026-10-31T05:00:00Z', user, evening)
  const euro = await placeAt('2026-11-01T12:00:00Z', user, esim('EUR'))
  await payAt('2026-11-01T12:10:00Z', user, euro)
  const slow = { amountMinor: 500, reason: 'Slow network' }
  await refundAt('2026-11-02T12:00:00Z', admin, [euro, slow])
  const card = { plan: rare.id, simType: 'physical', currency: 'USD', deliveryAddress: ADDRESS }
  const waiting = await placeAt('2026-11-01T20:00:00Z', user, card)
  await payAt('2026-11-01T20:05:00Z', user, waiting)
  const cancelled = await placeAt('2026-11-02T20:00:00Z', user, esim('USD'))
  await moveAt('2026-11-02T20:30:00Z', admin, [cancelled, 'cancelled', { reason: 'Not wanted' }])
  return { evening, euro, waiting, cancelled }
}

type Selling = { world: World; token: string; client: string }

const sold = async ({ client, token, world }: Selling, placed: string, paid: string) => {
  const order = await placeAt(placed, token, { plan: world.plan.id, simType: 'esim', client })
  await moveAt(paid, world.tokens.admin, [order, 'confirmed'])
  return order
}

const ofReseller = async (world: World) => {
  const { admin, reseller } = world.tokens
  const selling = { world, token: reseller, client: world.client.id }
  const kept = await sold(selling, '2026-11-02T01:00:00Z', '2026-11-02T06:00:00Z')
  const returned = await sold(selling, '2026-11-02T02:00:00Z', '2026-11-02T07:00:00Z')
  for (const order of [kept, returned]) {
    await moveAt('2026-11-02T08:00:00Z', admin, [order, 'delivered'])
    await moveAt('2026-11-02T10:30:00Z', admin, [order, 'activated'])
  }
  await refundAt('2026-11-03T03:00:00Z', admin, [returned, { reason: 'Slow network' }])
  return { kept, returned }
}

/** Sold on credit in summer, and paid for in part since. */
const ofDebtor = async (world: World, debtor: Reseller) => {
  const client = (await buildClient(debtor.id)).id
  const selling = { world, token: await tokenFor('resellers', debtor.id), client }
  await sold(selling, '2026-07-01T12:00:00Z', '2026-07-01T13:00:00Z')
  await sold(selling, '2026-09-25T12:00:00Z', '2026-09-25T13:00:00Z')
  await setClock('2026-10-10T12:00:00Z')
  const credit = { amountMinor: 1000, currency: 'USD', reason: 'Paid in cash' }
  await must(`POST /api/resellers/${debtor.id}/credit`, world.tokens.admin, credit)
}

export const buildTrade = async (): Promise<Trade> => {
  const { payload } = await testApp()
  const data = { timezone: 'America/New_York', currency: 'USD' } as const
  await payload.updateGlobal({ slug: 'general', data, overrideAccess: true })
  const world = await buildWorld()
  const debtor = await buildReseller({ businessName: '=Debtor & Sons' })
  const rare = await buildPlan({ networkProvider: 'Nowhere', name: 'Rare plan' })
  for (let count = 0; count < 6; count += 1) await buildSim({ simType: 'esim' })
  const orders = { ...(await ofApp(world, rare)), ...(await ofReseller(world)) }
  await ofDebtor(world, debtor)
  await setClock(TRADE_NOW)
  return { world, debtor, rare, orders }
}
