import Stripe from 'stripe'

import type { Clock } from '../../../core/clock'
import type {
  GatewayAnswer,
  GatewayCall,
  PaymentCall,
  Question,
} from '../../../domain/payments/gateway'
import { stripeAmount } from './amounts'
import { answerOfIntent, isDeclined, isUnfinished, neverReceived, refusalOf } from './answers'

export type Tools = { stripe: Stripe; clock: Clock }

const HOUR_MS = 3_600_000
const QUARTER_MS = 900_000
/** Stripe forgets a key after 24 hours; a little less, for our clocks may differ. */
export const KEY_LIVES_MS = 23 * HOUR_MS
/** Nobody comes back to a payment after a day. */
const ABANDONED_MS = 24 * HOUR_MS
/** A token that was never charged will not be: whoever asked for it has had their answer long ago. */
const UNCHARGED_MS = QUARTER_MS

export const ageOf = ({ createdAt }: GatewayCall, { clock }: Tools): number =>
  clock.now().getTime() - createdAt.getTime()

export const metadataOf = ({ id, transactionId }: GatewayCall) => ({
  transaction: id,
  number: transactionId,
})

export const keyOf = ({ id }: GatewayCall, verb: string) => ({ idempotencyKey: `${id}:${verb}` })

/** A verb of its own for every quarter of an hour: under it Stripe has kept no failure from before. */
export const anewAt = (call: GatewayCall, verb: string, tools: Tools): string =>
  `${verb}:${Math.floor(ageOf(call, tools) / QUARTER_MS)}`

export const isToken = (method: string): boolean => /^pm_\w+$/.test(method)

/** Made of our own row alone, so that asking again under the same key is the same question. */
const create = (
  call: GatewayCall,
  { stripe }: Tools,
  verb = 'pay',
): Promise<Stripe.PaymentIntent> =>
  stripe.paymentIntents.create(
    {
      amount: stripeAmount(call.amountMinor, call.currency),
      currency: call.currency.toLowerCase(),
      allowed_payment_method_types: ['card'],
      metadata: metadataOf(call),
    },
    keyOf(call, verb),
  )

const retrieve = (id: string, { stripe }: Tools): Promise<Stripe.PaymentIntent> =>
  stripe.paymentIntents.retrieve(id)

/** Closes it, or says how it ended where that was first: only what is closed has failed. */
const close = async (call: GatewayCall, id: string, tools: Tools): Promise<GatewayAnswer> => {
  try {
    const closed = await tools.stripe.paymentIntents.cancel(id, {}, keyOf(call, 'cancel'))
    return answerOfIntent(call, closed)
  } catch (error) {
    refusalOf(error)
    return answerOfIntent(call, await retrieve(id, tools))
  }
}

const confirm = async (call: PaymentCall, id: string, tools: Tools): Promise<GatewayAnswer> => {
  try {
    const confirmed = await tools.stripe.paymentIntents.confirm(
      id,
      {
        payment_method: call.paymentMethod,
        ...(call.returnUrl ? { return_url: call.returnUrl } : {}),
      },
      keyOf(call, 'confirm'),
    )
    return await conclude(call, confirmed, tools)
  } catch (error) {
    const { response } = refusalOf(error)
    const closed = await close(call, id, tools)
    return { ...closed, response: { ...closed.response, ...response } }
  }
}

export const pay = async (call: PaymentCall, tools: Tools): Promise<GatewayAnswer> => {
  let id: string
  try {
    const intent = await create(call, tools)
    if (!isToken(call.paymentMethod)) return answerOfIntent(call, intent)
    id = intent.id
  } catch (error) {
    return refusalOf(error)
  }
  return confirm(call, id, tools)
}

const conclude = (
  call: GatewayCall,
  intent: Stripe.PaymentIntent,
  tools: Tools,
): Promise<GatewayAnswer> => {
  const isUncharged = isToken(call.paymentMethod) && intent.status === 'requires_payment_method'
  const longest = isUncharged ? UNCHARGED_MS : ABANDONED_MS
  const isAbandoned = isUnfinished(intent) && ageOf(call, tools) > longest
  return isDeclined(intent) || isAbandoned
    ? close(call, intent.id, tools)
    : Promise.resolve(answerOfIntent(call, intent))
}

const search = async (call: GatewayCall, { stripe }: Tools): Promise<string | undefined> => {
  const { data } = await stripe.paymentIntents.search({
    query: `metadata['transaction']:'${call.id}'`,
  })
  return data[0]?.id
}

/** Its id though no answer ever said it: by the same question again while Stripe knows the key, then by search. */
const find = async (call: GatewayCall, tools: Tools): Promise<string | undefined> => {
  if (ageOf(call, tools) >= KEY_LIVES_MS) return search(call, tools)
  try {
    return (await create(call, tools)).id
  } catch (error) {
    if (!isServerFault(error)) throw error
    return (await search(call, tools)) ?? (await createAnew(call, tools))
  }
}

/**
 * Stripe keeps a failure of its own under the key too, and would repeat it for a day. Another payment is begun under
 * another key: should the first be there after all, nobody was ever given its secret, so nobody can pay it.
 */
const createAnew = async (call: GatewayCall, tools: Tools): Promise<string> =>
  (await create(call, tools, anewAt(call, 'pay', tools))).id

export const isServerFault = (error: unknown): boolean =>
  error instanceof Stripe.errors.StripeAPIError

/** Made by a request that died before it gave Stripe the card: the payer has done all, and waits for an answer. */
const isUntried = (call: GatewayCall, intent: Stripe.PaymentIntent, tools: Tools): boolean =>
  isToken(call.paymentMethod) &&
  intent.status === 'requires_payment_method' &&
  intent.last_payment_error === null &&
  ageOf(call, tools) <= UNCHARGED_MS

/** What a repeated question answers is how it stood the first time, so it is read anew; a card untried is tried. */
const goOn = async (call: GatewayCall, id: string, tools: Tools): Promise<GatewayAnswer> => {
  const intent = await retrieve(id, tools)
  if (!isUntried(call, intent, tools)) return conclude(call, intent, tools)
  try {
    return await confirm(call, id, tools)
  } catch (error) {
    // A failure that Stripe keeps under the key is repeated for a day; until the card is given up, it waits.
    if (isServerFault(error)) return conclude(call, intent, tools)
    throw error
  }
}

export const lookUpPayment = async (question: Question, tools: Tools): Promise<GatewayAnswer> => {
  try {
    const id = question.gatewayTransactionId ?? (await find(question, tools))
    return id ? await goOn(question, id, tools) : neverReceived
  } catch (error) {
    if (question.gatewayTransactionId) throw error
    return refusalOf(error)
  }
}

const known = async (question: Question, tools: Tools): Promise<string> => {
  const id = question.gatewayTransactionId ?? (await find(question, tools))
  if (!id) throw new Error(`Stripe has no payment for ${question.transactionId}`)
  return id
}

export const cancelPayment = async (question: Question, tools: Tools): Promise<GatewayAnswer> =>
  close(question, await known(question, tools), tools)

export const capturePayment = async (question: Question, tools: Tools): Promise<GatewayAnswer> => {
  const id = await known(question, tools)
  try {
    const captured = await tools.stripe.paymentIntents.capture(id, {}, keyOf(question, 'capture'))
    return answerOfIntent(question, captured)
  } catch (error) {
    refusalOf(error)
    return answerOfIntent(question, await retrieve(id, tools))
  }
}
