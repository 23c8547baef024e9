import type Stripe from 'stripe'

import type { GatewayAnswer, Question, RefundCall } from '../../../domain/payments/gateway'
import { stripeAmount } from './amounts'
import { answerOfRefund, neverReceived, refusalOf } from './answers'
import { ageOf, KEY_LIVES_MS, keyOf, metadataOf, type Tools } from './payments'

/** Made of our own row alone, so that asking again under the same key is the same question. */
const create = (call: RefundCall, { stripe }: Tools): Promise<Stripe.Refund> =>
  stripe.refunds.create(
    {
      payment_intent: call.paymentGatewayTransactionId,
      amount: stripeAmount(call.amountMinor, call.currency),
      metadata: metadataOf(call),
    },
    keyOf(call, 'refund'),
  )

export const refund = async (call: RefundCall, tools: Tools): Promise<GatewayAnswer> => {
  try {
    return answerOfRefund(call, await create(call, tools))
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

const findOrAskAgain = async (call: RefundCall, tools: Tools): Promise<GatewayAnswer> => {
  const found = await findAmong(call, tools)
  if (found) return answerOfRefund(call, found)
  if (ageOf(call, tools) >= KEY_LIVES_MS) return neverReceived
  const asked = await refund(call, tools)
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
