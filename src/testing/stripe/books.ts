import {
  newCharge,
  newDispute,
  newEvent,
  newIntent,
  newRefund,
  type Charge,
  type Dispute,
  type Intent,
  type Plain,
  type Refund,
  type StripeEvent,
} from './objects'
import { invalidRequest, missing, Refusal } from './refusal'

/** What the fake knows: the money it has moved, and the events it would report. */
export class Books {
  readonly intents = new Map<string, Intent>()
  readonly charges = new Map<string, Charge>()
  readonly refunds = new Map<string, Refund>()
  readonly disputes = new Map<string, Dispute>()
  readonly customers = new Map<string, Plain>()
  readonly products = new Map<string, Plain>()
  readonly prices = new Map<string, Plain>()
  /** Ids of customers that were deleted: Stripe still knows that they were there. */
  readonly deleted = new Set<string>()
  readonly events: StripeEvent[] = []

  /** What was taken and not given back, in Stripe's units, by currency. */
  balance(): Record<string, number> {
    const sums: Record<string, number> = {}
    const add = (currency: string, amount: number) =>
      void (sums[currency] = (sums[currency] ?? 0) + amount)
    for (const { amount, currency } of this.charges.values()) add(currency, amount)
    for (const { amount, currency, status } of this.refunds.values())
      if (status === 'succeeded') add(currency, -amount)
    return sums
  }

  say(type: string, object: object): void {
    this.events.push(newEvent(type, object))
  }

  intent(id: string): Intent {
    const intent = this.intents.get(id)
    if (!intent) throw missing('payment_intent', id)
    return intent
  }

  createIntent(params: Pick<Intent, 'amount' | 'currency' | 'metadata'>): Intent {
    const intent = newIntent(params)
    this.intents.set(intent.id, intent)
    this.say('payment_intent.created', intent)
    return intent
  }

  /** What the card says: a decline is the payer's to try again, an authentication theirs to finish. */
  confirmIntent(id: string, method: string): Intent {
    const intent = this.intent(id)
    const isOpen = ['requires_payment_method', 'requires_action'].includes(intent.status)
    if (!isOpen) throw unexpected(intent.status)
    intent.payment_method = method
    if (method.includes('chargeDeclined')) throw this.#declined(intent)
    if (method.includes('authenticationRequired') && intent.status !== 'requires_action') {
      intent.status = 'requires_action'
      intent.next_action = { type: 'use_stripe_sdk' }
      return intent
    }
    this.#take(intent)
    if (method.includes('createDispute')) this.dispute(intent.id)
    return intent
  }

  #declined(intent: Intent): Refusal {
    const error = {
      type: 'card_error',
      code: 'card_declined',
      decline_code: 'generic_decline',
      message: 'Your card was declined.',
    }
    intent.status = 'requires_payment_method'
    intent.last_payment_error = error
    this.say('payment_intent.payment_failed', intent)
    return new Refusal(402, { ...error, payment_intent: intent })
  }

  #take(intent: Intent): void {
    const charge = newCharge(intent)
    this.charges.set(charge.id, charge)
    intent.status = 'succeeded'
    intent.next_action = null
    intent.last_payment_error = null
    intent.amount_received = intent.amount
    intent.latest_charge = charge.id
    this.say('charge.succeeded', charge)
    this.say('payment_intent.succeeded', intent)
  }

  cancelIntent(id: string): Intent {
    const intent = this.intent(id)
    if (intent.status === 'succeeded' || intent.status === 'canceled')
      throw unexpected(intent.status)
    intent.status = 'canceled'
    intent.canceled_at = intent.created
    this.say('payment_intent.canceled', intent)
    return intent
  }

  captureIntent(id: string): Intent {
    const intent = this.intent(id)
    if (intent.status !== 'requires_capture') throw unexpected(intent.status)
    this.#take(intent)
    return intent
  }

  /** Sets money aside without taking it, as a confirmation under manual capture does. */
  setAside(id: string): void {
    this.intent(id).status = 'requires_capture'
  }

  chargeOf(intent: string): Charge {
    const id = this.intent(intent).latest_charge ?? ''
    const charge = this.charges.get(id)
    if (!charge) throw missing('charge', id)
    return charge
  }

  createRefund({ amount, intent, metadata }: NewRefund): Refund {
    const charge = this.chargeOf(intent)
    if (charge.disputed) throw invalidRequest('charge_disputed', 'The charge is disputed.')
    const left = charge.amount - charge.amount_refunded
    if (left === 0)
      throw invalidRequest('charge_already_refunded', 'The charge is refunded already.')
    const wanted = amount ?? left
    if (wanted > left) throw invalidRequest('amount_too_large', 'That is more than what is left.')
    const refund = newRefund({
      amount: wanted,
      currency: charge.currency,
      charge: charge.id,
      payment_intent: intent,
      metadata,
    })
    this.refunds.set(refund.id, refund)
    charge.amount_refunded += wanted
    charge.refunded = charge.amount_refunded === charge.amount
    this.say('refund.created', refund)
    this.say('charge.refunded', charge)
    return refund
  }

  /** A refund that was made comes back from the bank. */
  failRefund(id: string): void {
    const refund = this.refunds.get(id)
    if (!refund) throw missing('refund', id)
    refund.status = 'failed'
    refund.failure_reason = 'lost_or_stolen_card'
    this.chargeOf(refund.payment_intent).amount_refunded -= refund.amount
    this.say('refund.failed', refund)
    this.say('refund.updated', refund)
  }

  dispute(intent: string): Dispute {
    const charge = this.chargeOf(intent)
    const dispute = newDispute(charge)
    this.disputes.set(dispute.id, dispute)
    charge.disputed = true
    this.say('charge.dispute.created', dispute)
    return dispute
  }

  closeDispute(id: string, status: 'won' | 'lost'): void {
    const dispute = this.disputes.get(id)
    if (!dispute) throw missing('dispute', id)
    dispute.status = status
    this.chargeOf(dispute.payment_intent).disputed = status === 'lost'
    this.say('charge.dispute.updated', dispute)
    this.say('charge.dispute.closed', dispute)
  }
}

type NewRefund = { intent: string; amount: number | undefined; metadata: Record<string, string> }

const unexpected = (status: string): Refusal =>
  invalidRequest('payment_intent_unexpected_state', `This PaymentIntent is ${status}.`)
