import { ADDRESS } from '../builders'
import { signed } from '../stripe/server'
import type { Answer } from './client'
import type { Deed, Does, Doing, Placed } from './business'

/** Newer orders are met more often: several people are at the same one. */
const someOrder = ({ business: { placed }, dice }: Doing): Placed | undefined => {
  const recent = placed.slice(-40)
  return recent.length > 0 ? dice.pick(dice.chance(0.8) ? recent : placed) : undefined
}

const place: Deed = async ({ business, dice, tag }) => {
  const { client, placed, world } = business
  const isOfTrader = dice.chance(0.45)
  const trader = dice.pick(world.traders)
  const owner = isOfTrader ? trader.token : dice.pick(world.users)
  const simType = dice.pick(['physical', 'esim'])
  const body = {
    ...{ plan: world.plan, simType, externalRef: tag },
    ...(isOfTrader ? { client: trader.client } : { currency: dice.pick(['USD', 'EUR']) }),
    ...(simType === 'physical' ? { deliveryAddress: ADDRESS } : {}),
  }
  const answer = await client.ask({ method: 'POST', path: '/api/orders', as: owner, body }, dice)
  if (answer.status === 201) placed.push({ id: answer.body.doc.id, owner, isOfTrader })
  return answer
}

const waysToPay = (isOfTrader: boolean) =>
  [
    { gateway: 'stripe', paymentMethod: 'pm_card_visa' },
    { gateway: 'stripe', paymentMethod: 'pm_card_visa' },
    { gateway: 'stripe', paymentMethod: 'card' },
    { gateway: 'stripe', paymentMethod: 'pm_card_authenticationRequired' },
    { gateway: 'stripe', paymentMethod: 'pm_card_chargeDeclined' },
    { gateway: 'sandbox' },
    { gateway: 'sandbox', paymentMethod: 'sandbox_pending' },
    { gateway: 'sandbox', paymentMethod: 'sandbox_decline' },
    ...(isOfTrader ? [{ gateway: 'wallet' }] : []),
  ] as const

const pay: Deed = async (doing) => {
  const order = someOrder(doing)
  if (!order) return undefined
  const { business, dice } = doing
  const body = { order: order.id, ...dice.pick(waysToPay(order.isOfTrader)) }
  const answer = await business.client.ask(
    { method: 'POST', path: '/api/payments/process', as: order.owner, body },
    dice,
  )
  const { gateway, gatewayTransactionId, status } = answer.body.transaction ?? {}
  if (gateway === 'stripe' && status === 'completed') business.charged.push(gatewayTransactionId)
  return answer
}

const paymentsOf = async ({ business, dice }: Doing, { id }: Placed): Promise<string[]> => {
  const where = `where[order][equals]=${id}&where[transactionType][equals]=payment`
  const path = `/api/transactions?${where}&depth=0`
  const { body } = await business.client.ask(
    { method: 'GET', path, as: business.world.staff },
    dice,
  )
  return body.docs.map((doc: { id: string }) => doc.id)
}

const refund: Deed = async (doing) => {
  const order = someOrder(doing)
  const payments = order ? await paymentsOf(doing, order) : []
  if (payments.length === 0) return undefined
  const { business, dice, tag } = doing
  const amount = dice.chance(0.3) ? {} : { amountMinor: dice.whole(1, 2500) }
  return business.client.ask(
    {
      method: 'POST',
      path: `/api/transactions/${dice.pick(payments)}/refund`,
      as: business.world.staff,
      body: { ...amount, reason: tag },
    },
    dice,
  )
}

const credit: Deed = ({ business: { client, world }, dice, tag }) => {
  const { currency, id } = dice.pick(world.traders)
  const isCorrection = dice.chance(0.4)
  const amountMinor = isCorrection ? dice.whole(1, 900) * (dice.chance(0.5) ? 1 : -1) : 9000
  const method = isCorrection ? 'correction' : 'bank_transfer'
  const body = { amountMinor, currency, method, reason: tag }
  const path = `/api/resellers/${id}/credit`
  return client.ask({ method: 'POST', path, as: world.staff, body }, dice)
}

const topUp: Deed = ({ business: { client, world }, dice }) => {
  const { id, token } = dice.pick(world.traders)
  const body = {
    amountMinor: dice.whole(100, 9000),
    ...dice.pick([
      { gateway: 'sandbox' },
      { gateway: 'stripe', paymentMethod: 'pm_card_visa' },
      { gateway: 'stripe', paymentMethod: 'pm_card_chargeDeclined' },
    ]),
  }
  return client.ask({ method: 'POST', path: `/api/resellers/${id}/top-up`, as: token, body }, dice)
}

const move = async (doing: Doing, body: object): Promise<Answer | undefined> => {
  const order = someOrder(doing)
  if (!order) return undefined
  const { client, world } = doing.business
  const path = `/api/orders/${order.id}/status`
  return client.ask(
    { method: 'PATCH', path, as: world.staff, body: { reason: doing.tag, ...body } },
    doing.dice,
  )
}

const confirm: Deed = (doing) => move(doing, { status: 'confirmed' })

const cancel: Deed = (doing) => {
  const { business, dice, tag } = doing
  if (dice.chance(0.6)) return move(doing, { status: 'cancelled', refund: dice.chance(0.5) })
  const order = someOrder(doing)
  if (!order) return Promise.resolve(undefined)
  const path = `/api/orders/${order.id}/cancel`
  return business.client.ask({ method: 'POST', path, as: order.owner, body: { reason: tag } }, dice)
}

/** New ones mostly; old ones again, and now and then one that is forged. */
const webhook: Deed = async ({ business, dice }) => {
  const { client, secrets, stripe, told } = business
  const { events } = stripe.books
  const fresh = events.filter(({ id }) => !told.has(id))
  const list = fresh.length > 0 && dice.chance(0.8) ? fresh : events
  if (list.length === 0) return undefined
  const event = dice.pick(list)
  const isForged = dice.chance(0.05)
  const secret = isForged ? 'whsec_forged' : dice.pick(secrets)
  const path = '/api/payments/webhooks/stripe'
  const answer = await client.ask({ method: 'POST', path, signed: signed(event, { secret }) }, dice)
  if (isForged !== (answer.status === 400))
    throw new Error(`A webhook, forged: ${isForged}, is answered ${answer.status}`)
  if (!isForged) told.add(event.id)
  return answer
}

/** What people do at the gateway itself: refunds in its dashboard, disputes, payers who finish on their device. */
const gateway: Deed = ({ business, dice }) => {
  const { charged, stripe } = business
  const { books } = stripe
  const open = [...books.intents.values()].filter(({ status }) => status.startsWith('requires_'))
  const intent = charged.length > 0 ? dice.pick(charged) : undefined
  try {
    if (open.length > 0 && dice.chance(0.6)) books.confirmIntent(dice.pick(open).id, 'pm_card_visa')
    else if (intent && dice.chance(0.2)) books.closeDispute(books.dispute(intent).id, 'won')
    else if (intent) books.createRefund({ intent, amount: dice.whole(1, 900), metadata: {} })
  } catch {
    // Refused, as Stripe would: nothing is left of it, or it is disputed.
  }
  return Promise.resolve(undefined)
}

export const DEEDS: Readonly<Record<Does, Deed>> = {
  ...{ place, pay, refund, credit, topUp, confirm, cancel, webhook, gateway },
}

/** How often each is done, of a hundred. */
export const WEIGHTS: Readonly<Record<Does, number>> = {
  ...{ place: 27, pay: 24, refund: 10, credit: 7, topUp: 6, confirm: 8, cancel: 5 },
  ...{ webhook: 10, gateway: 3 },
}
