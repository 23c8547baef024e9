import type { PayloadRequest } from 'payload'

import type { Order, Plan } from '../../../../payload-types'
import { invalid } from '../../../core/problem'
import { parseInput } from '../../input'
import { nextNumber } from '../../settings/numbers'
import { readGeneral } from '../../settings/read'
import { newOrderSchema, type NewOrder } from './newOrder'
import { assertProfileFor, partiesOf, type Parties } from './parties'
import { priceOrder, pricingNotConfigured, type Price } from './price'
import { priceTables } from './priceTables'
import { currencyMismatch } from '../problems'

export type DerivedOrder = { input: NewOrder; parties: Parties; plan: Plan; price: Price }

const planFor = async (req: PayloadRequest, { plan: id, simType }: NewOrder): Promise<Plan> => {
  const plan = await req.payload.findByID({
    collection: 'plans',
    id,
    depth: 0,
    locale: 'en',
    disableErrors: true,
    overrideAccess: true,
    req,
  })
  if (!plan?.active) throw invalid([{ path: 'plan', message: 'There is no such plan on sale.' }])
  if (!plan.simTypes.includes(simType))
    throw invalid([{ path: 'simType', message: 'This plan is not sold on that SIM type.' }])
  return plan
}

const currencyFor = async (req: PayloadRequest, input: NewOrder, parties: Parties) => {
  const own = parties.reseller?.currency
  if (own && input.currency && input.currency !== own)
    throw currencyMismatch({ expected: own, given: input.currency })
  return own ?? input.currency ?? (await readGeneral(req)).currency
}

const countryOf = ({ deliveryAddress }: NewOrder, parties: Parties) =>
  deliveryAddress?.country ?? parties.user?.country ?? parties.reseller?.country

/** Everything an order is made of, from what the caller said: who, what, and the price of now. */
export const deriveOrder = async (req: PayloadRequest, data: unknown): Promise<DerivedOrder> => {
  const input = parseInput(newOrderSchema, data)
  const parties = await partiesOf(req, input)
  const plan = await planFor(req, input)
  assertProfileFor(parties, input.simType)
  const currency = await currencyFor(req, input, parties)
  const priced = plan.prices.find((row) => row.currency === currency)
  if (!priced) throw pricingNotConfigured({ currency, table: 'prices' })
  const price = priceOrder({
    plan: { priceMinor: priced.priceMinor },
    currency,
    simType: input.simType,
    country: countryOf(input, parties),
    tables: await priceTables(req),
  })
  return { input, parties, plan, price }
}

type NewRow = Omit<Order, 'id' | 'revision' | 'createdAt' | 'updatedAt'>

/** The server-written part of a new order's row. */
export const rowOf = ({
  input,
  parties,
  plan,
  price,
}: DerivedOrder): Omit<NewRow, 'orderNumber'> => ({
  plan: plan.id,
  simType: input.simType,
  ...(input.deliveryAddress ? { deliveryAddress: input.deliveryAddress } : {}),
  orderType: parties.orderType,
  user: parties.user?.id ?? null,
  reseller: parties.reseller?.id ?? null,
  client: parties.client?.id ?? null,
  networkProvider: plan.networkProvider,
  planName: plan.name,
  planPriceMinor: price.planPriceMinor,
  currency: price.currency,
  deliveryFeeMinor: price.deliveryFeeMinor,
  serviceChargeMinor: price.serviceChargeMinor,
  taxRateBps: price.taxRateBps,
  taxMinor: price.taxMinor,
  totalMinor: price.totalMinor,
  status: 'pending',
  // Nothing is owed, and a payment of nothing is none.
  paymentStatus: price.totalMinor === 0 ? 'paid' : 'pending',
  refundDueMinor: 0,
  heldMinor: parties.reseller ? price.totalMinor : 0,
  commissionRateBps: parties.reseller?.commissionRateBps ?? 0,
})

export const newOrderRow = async (
  req: PayloadRequest,
  data: unknown,
): Promise<Partial<NewRow>> => ({
  ...rowOf(await deriveOrder(req, data)),
  orderNumber: await nextNumber(req, 'order'),
})
