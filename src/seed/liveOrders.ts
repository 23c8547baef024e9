import { createLocalReq, type PayloadRequest, type TypedUser, type Where } from 'payload'

import type { Order } from '../../payload-types'
import { changeStatus } from '../domain/orders/controls/changeStatus'
import { pay } from '../domain/orders/money/pay'
import { legalMoves } from '../domain/orders/status'
import { countryOf, COUNTRIES } from './paper/countries'
import { anyBuyer, anyOf, anyPlan, type Crowd, type LiveBuyer } from './crowd'
import { meansOf, place, type Wish } from './load/perform'
import { deliveryOf } from './paper/story'

const requestOf = ({ payload }: Crowd, user: TypedUser): Promise<PayloadRequest> =>
  createLocalReq({ user }, payload)

/** Somebody orders, and mostly pays; answers what happened. */
export const orderSomething = async (crowd: Crowd): Promise<string | undefined> => {
  const buyer = await anyBuyer(crowd)
  const wish = buyer && (await wishOf(crowd, buyer))
  if (!wish) return undefined
  const order = await place(await requestOf(crowd, buyer.as), wish)
  const said = `${order.orderNumber} placed: ${order.planName}, ${order.simType}`
  const how = crowd.dice.weigh({
    sandbox_approve: 85,
    sandbox_decline: 5,
    sandbox_pending: 5,
    not: 5,
  })
  if (how === 'not') return `${said}; not paid yet`
  const { status } = await pay(await requestOf(crowd, buyer.as), {
    order: order.id,
    ...meansOf(order, how),
  })
  return `${said}; payment ${status}`
}

const wishOf = async (crowd: Crowd, buyer: LiveBuyer): Promise<Wish | undefined> => {
  const plan = await anyPlan(crowd)
  const types = plan?.simTypes.filter((type) => type === 'esim' || buyer.hasIdentity) ?? []
  if (!plan || types.length === 0) return undefined
  const simType = crowd.dice.pick(types)
  const { address, city, country, postalCode, state } = buyer.home
  const known = COUNTRIES.find(({ code }) => code === country)
  const currency = buyer.home.currency ?? known?.currency ?? 'USD'
  return {
    plan: plan.id,
    simType,
    currency,
    ...(buyer.client ? { client: buyer.client.id } : {}),
    ...(simType === 'physical'
      ? { deliveryAddress: { line1: address, city, state, postalCode, country } }
      : {}),
  }
}

// A SIM is put in use once its owner is verified.
const IS_WANTED: Where = {
  and: [
    { status: { equals: 'delivered' } },
    { or: [{ client: { exists: true } }, { 'user.status': { equals: 'active' } }] },
  ],
}

/** Staff move one of the orders that wait for them; answers what happened. */
export const moveSomething = async (crowd: Crowd): Promise<string | undefined> => {
  const order = await anyOf(crowd, 'orders', {
    and: [
      { paymentStatus: { equals: 'paid' } },
      { or: [{ status: { in: ['confirmed', 'dispatched'] } }, IS_WANTED] },
    ],
  })
  const to = order && legalMoves(order).find((status) => status !== 'cancelled')
  if (!to) return undefined
  const moved = await changeStatus(await requestOf(crowd, crowd.moderator), order.id, {
    status: to,
    notify: true,
    refund: false,
    ...(to === 'dispatched' ? { delivery: deliveryFor(crowd, order) } : {}),
  })
  return `${moved.orderNumber} ${moved.status}`
}

const deliveryFor = ({ dice }: Crowd, { deliveryAddress }: Order) => {
  const known = COUNTRIES.find(({ code }) => code === deliveryAddress?.country)
  return deliveryOf(dice, (known ?? countryOf('US')).code)
}
