import Stripe from 'stripe'

import type { Facts, GatewayAnswer, GatewayCall } from '../../../domain/payments/gateway'
import { fromStripe } from './amounts'

type Code = string | null | undefined

const facts = (outcome: string, more: Record<string, Code> = {}): Facts => ({
  gateway: 'stripe',
  outcome,
  ...Object.fromEntries(
    Object.entries(more).flatMap(([name, value]): [string, string][] =>
      value ? [[name, value]] : [],
    ),
  ),
})

export const idOf = (object: string | { id: string } | null | undefined): string | undefined =>
  typeof object === 'string' ? object : object?.id

const assertSame = (
  { amountMinor, currency }: GatewayCall,
  got: { amount: number; currency: string; id: string },
): void => {
  const minor = fromStripe(got.amount, got.currency)
  if (minor !== amountMinor || got.currency.toUpperCase() !== currency)
    throw new Error(
      `Stripe's ${got.id} is ${minor} ${got.currency}, not ${amountMinor} ${currency}`,
    )
}

/** What the payer's device needs to go on. */
const nextOf = (intent: Stripe.PaymentIntent): Record<string, string> | undefined => {
  const url = intent.next_action?.redirect_to_url?.url
  if (url) return { type: 'redirect', url }
  return intent.client_secret ? { type: 'confirm', clientSecret: intent.client_secret } : undefined
}

const PAYER_IS_NEXT = ['requires_payment_method', 'requires_confirmation', 'requires_action']

/** Where it stands. Throws when what Stripe holds is not what was asked for, which says nothing of the payment. */
export const answerOfIntent = (call: GatewayCall, intent: Stripe.PaymentIntent): GatewayAnswer => {
  assertSame(call, intent)
  const { id, last_payment_error: error, status } = intent
  const common = {
    gatewayTransactionId: id,
    response: facts(status, {
      charge: idOf(intent.latest_charge),
      code: error?.code ?? intent.cancellation_reason,
      declineCode: error?.decline_code,
    }),
  }
  if (status === 'succeeded') {
    assertSame(call, { ...intent, amount: intent.amount_received })
    return { ...common, status: 'completed' }
  }
  if (status === 'canceled') return { ...common, status: 'failed' }
  if (status === 'requires_capture') return { ...common, status: 'pending', isSetAside: true }
  const next = PAYER_IS_NEXT.includes(status) ? nextOf(intent) : undefined
  return { ...common, status: 'pending', ...(next ? { next } : {}) }
}

/** A card was refused: the payer's own try is over, though Stripe would let them try on. */
export const isDeclined = ({ last_payment_error: error, status }: Stripe.PaymentIntent): boolean =>
  status === 'requires_payment_method' && error !== null

export const isUnfinished = ({ status }: Stripe.PaymentIntent): boolean =>
  PAYER_IS_NEXT.includes(status)

const REFUND_ENDS: Readonly<Record<string, 'completed' | 'failed'>> = {
  succeeded: 'completed',
  failed: 'failed',
  canceled: 'failed',
}

export const answerOfRefund = (call: GatewayCall, refund: Stripe.Refund): GatewayAnswer => {
  assertSame(call, refund)
  const status = refund.status ?? 'pending'
  return {
    status: REFUND_ENDS[status] ?? 'pending',
    gatewayTransactionId: refund.id,
    response: facts(status, { code: refund.failure_reason }),
  }
}

/** Nothing of ours has been there since Stripe would have kept it. */
export const neverReceived: GatewayAnswer = {
  status: 'failed',
  response: facts('never_received'),
}

// Somebody else is at the same object, or the first try still runs.
const BUSY = ['lock_timeout', 'idempotency_key_in_use']

/**
 * A refusal that says for certain that nothing was done. Timeouts, broken connections, 429, 5xx and answers that make
 * no sense do not, and neither does a key that Stripe does not take: those are thrown on.
 */
export const refusalOf = (error: unknown): GatewayAnswer => {
  const isRefusal =
    error instanceof Stripe.errors.StripeCardError ||
    error instanceof Stripe.errors.StripeInvalidRequestError
  if (!isRefusal || error.statusCode === 409 || BUSY.includes(error.code ?? '')) throw error
  return {
    status: 'failed',
    response: facts('refused', { code: error.code, declineCode: error.decline_code }),
  }
}
