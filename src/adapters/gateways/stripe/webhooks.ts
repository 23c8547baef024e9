import Stripe from 'stripe'

import type {
  Facts,
  GatewayEvent,
  GatewayReport,
  Named,
  WebhookRequest,
} from '../../../domain/payments/gateway'
import { fromStripe } from './amounts'
import { idOf } from './answers'

const TOLERANCE_SECONDS = 300

/** Verified by Stripe's own code over the bytes as they came, with each secret in turn. */
const verified = (
  { body, headers }: WebhookRequest,
  secrets: readonly string[],
  stripe: Stripe,
): Stripe.Event | undefined => {
  const signature = headers.get('stripe-signature') ?? ''
  for (const secret of secrets)
    try {
      return stripe.webhooks.constructEvent(Buffer.from(body), signature, secret, TOLERANCE_SECONDS)
    } catch {
      // The next secret may be the one it was signed with.
    }
  return undefined
}

type Pointed = { object?: unknown; id?: unknown; payment_intent?: unknown; charge?: unknown }

const word = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** Which object it is about, and nothing of what the event says of it: that holds secrets, and may be old. */
export const readEvent = (
  request: WebhookRequest,
  secrets: readonly string[],
  stripe: Stripe,
): GatewayEvent | undefined => {
  const event = verified(request, secrets, stripe)
  if (!event) return undefined
  // Whatever the kind, an object of Stripe's is a record; each field is looked at before it is used.
  const object = event.data.object as Pointed
  const about: Facts = {
    object: word(object.object),
    id: word(object.id),
    paymentIntent: word(object.payment_intent),
    charge: word(object.charge),
    created: event.created,
    livemode: event.livemode,
  }
  return { eventId: event.id, type: event.type, about }
}

const named = (id: string, metadata: Stripe.Metadata | null): Named => {
  const transaction = metadata?.transaction
  return { gatewayTransactionId: id, ...(transaction ? { transaction } : {}) }
}

type OfPayment = Pick<Stripe.Refund, 'charge' | 'payment_intent'>

/** Through the charge where that alone is named; undefined for what was no PaymentIntent. */
const paymentOf = async (
  { charge, payment_intent: intent }: OfPayment,
  stripe: Stripe,
): Promise<Named | undefined> => {
  const via = intent ? undefined : idOf(charge)
  const id = idOf(via ? (await stripe.charges.retrieve(via)).payment_intent : intent)
  return id ? named(id, (await stripe.paymentIntents.retrieve(id)).metadata) : undefined
}

const ofRefund = async (refund: Stripe.Refund, stripe: Stripe): Promise<GatewayReport[]> => {
  const payment = await paymentOf(refund, stripe)
  if (!payment) return []
  const amountMinor = fromStripe(refund.amount, refund.currency)
  const currency = refund.currency.toUpperCase()
  return [
    { about: 'refund', payment, refund: named(refund.id, refund.metadata), amountMinor, currency },
  ]
}

const ofRefunds = async (charge: string, stripe: Stripe): Promise<GatewayReport[]> => {
  const reports: GatewayReport[] = []
  for await (const refund of stripe.refunds.list({ charge, limit: 100 }))
    reports.push(...(await ofRefund(refund, stripe)))
  return reports
}

const WON = ['won', 'warning_closed', 'prevented']

/** Of all disputes of the payment: one that is open counts first, then one that was lost. */
const disputeOf = (disputes: Stripe.Dispute[]): 'open' | 'won' | 'lost' => {
  const isClosed = ({ status }: Stripe.Dispute) => status === 'lost' || WON.includes(status)
  if (!disputes.every(isClosed)) return 'open'
  return disputes.some(({ status }) => status === 'lost') ? 'lost' : 'won'
}

const ofDispute = async (id: string, stripe: Stripe): Promise<GatewayReport[]> => {
  const payment = await paymentOf(await stripe.disputes.retrieve(id), stripe)
  if (!payment) return []
  const { data } = await stripe.disputes.list({
    payment_intent: payment.gatewayTransactionId,
    limit: 100,
  })
  return [{ about: 'dispute', payment, dispute: disputeOf(data) }]
}

const ofPayment = async (id: string, stripe: Stripe): Promise<GatewayReport[]> => {
  const { metadata } = await stripe.paymentIntents.retrieve(id)
  return [{ about: 'payment', payment: named(id, metadata) }]
}

type Read = (id: string, stripe: Stripe) => Promise<GatewayReport[]>

const ofOneRefund: Read = async (id, stripe) => ofRefund(await stripe.refunds.retrieve(id), stripe)

const READ: Readonly<Record<string, Read>> = {
  'payment_intent.succeeded': ofPayment,
  'payment_intent.payment_failed': ofPayment,
  'payment_intent.canceled': ofPayment,
  'refund.created': ofOneRefund,
  'refund.updated': ofOneRefund,
  'refund.failed': ofOneRefund,
  'charge.refund.updated': ofOneRefund,
  'charge.refunded': ofRefunds,
  'charge.dispute.created': ofDispute,
  'charge.dispute.updated': ofDispute,
  'charge.dispute.closed': ofDispute,
}

export const reportOn = ({ about, type }: GatewayEvent, stripe: Stripe): Promise<GatewayReport[]> =>
  READ[type]?.(String(about.id), stripe) ?? Promise.resolve([])
