import type Stripe from 'stripe'

import type { GatewayAnswer, Question, RefundCall } from '../../../domain/payments/gateway'
import { stripeAmount } from './amounts'
import { answerOfRefund, neverReceived, refusalOf } from './answers'
import {
  ageOf,
  anewAt,
  isServerFault,
  KEY_LIVES_MS,
  keyOf,
  metadataOf,
  type Tools,
} from './payments'

/** Made of our own row alone, so that asking again under the same key is the same question. */
const create = (call: RefundCall, { stripe }: Tools, verb: string): Promise<Stripe.Refund> =>
  stripe.refunds.create(
    {
      payment_intent: call.paymentGatewayTransactionId,
      amount: stripeAmount(call.amountMinor, call.currency),
      metadata: metadataOf(call),
    },
    keyOf(call, verb),
  )

export const refund = async (
  call: RefundCall,
  tools: Tools,
  verb = 'refund',
): Promise<GatewayAnswer> => {
  try {
    return answerOfRefund(call, await create(call, tools, verb))
  } catch (error) {
    return refusalOf(error)
  }
}

/** Among all of the payment, of which there are few; a list is true at once, as a search is not. */
const findAmong = async (
  call: RefundCall,
  { stripe }: Tools,
): Promise<Stripe.Refund | undefined> => {
  const refunds = stripe.refunds.list({
    payment_intent: call.paymentGatewayTransactionId,
    limit: 100,
  })
  for await (const each of refunds) if (each.metadata?.transaction === call.id) return each
  return undefined
}

/** So long after a failure of Stripe's, what is not in its own list was not done. */
const CERTAIN_MS = 600_000

/**
 * Of a refund that is in no list: under a new key where Stripe keeps a failure of its own under the old, and would
 * repeat it for a day.
 */
const askAgain = async (call: RefundCall, tools: Tools): Promise<GatewayAnswer> => {
  try {
    return await refund(call, tools)
  } catch (error) {
    if (!isServerFault(error) || ageOf(call, tools) < CERTAIN_MS) throw error
  }
  return refund(call, tools, anewAt(call, 'refund', tools))
}

const findOrAskAgain = async (call: RefundCall, tools: Tools): Promise<GatewayAnswer> => {
  const found = await findAmong(call, tools)
  if (found) return answerOfRefund(call, found)
  if (ageOf(call, tools) >= KEY_LIVES_MS) return neverReceived
  const asked = await askAgain(call, tools)
  // What a repeated question answers is how it stood the first time.
  return asked.gatewayTransactionId ? retrieved(call, asked.gatewayTransactionId, tools) : asked
}

const retrieved = async (call: RefundCall, id: string, { stripe }: Tools): Promise<GatewayAnswer> =>
  answerOfRefund(call, await stripe.refunds.retrieve(id))

export const lookUpRefund = (question: Question, tools: Tools): Promise<GatewayAnswer> => {
  const { gatewayTransactionId: id, paymentGatewayTransactionId = '' } = question
  const call = { ...question, paymentGatewayTransactionId }
  return id ? retrieved(call, id, tools) : findOrAskAgain(call, tools)
}
