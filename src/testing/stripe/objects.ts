import shapes from './shapes.json' with { type: 'json' }

/** Objects as Stripe's own published examples have them, with what a sale changes in them. */
export type Intent = Omit<typeof shapes.payment_intent, Varying> & {
  status: string
  last_payment_error: object | null
  latest_charge: string | null
  next_action: object | null
  payment_method: string | null
  cancellation_reason: string | null
  canceled_at: number | null
  metadata: Record<string, string>
}
type Varying =
  | 'last_payment_error'
  | 'latest_charge'
  | 'next_action'
  | 'payment_method'
  | 'cancellation_reason'
  | 'canceled_at'
  | 'metadata'

export type Charge = Omit<typeof shapes.charge, 'payment_intent'> & { payment_intent: string }
export type Refund = Omit<typeof shapes.refund, 'payment_intent' | 'metadata'> & {
  payment_intent: string
  metadata: Record<string, string>
  failure_reason?: string
}
export type Dispute = Omit<typeof shapes.dispute, 'payment_intent'> & { payment_intent: string }
export type Plain = { id: string; object: string; metadata: Record<string, string> } & Record<
  string,
  unknown
>
export type StripeObject = Intent | Charge | Refund | Dispute | Plain

let made = 0

export const newId = (prefix: string): string => {
  made += 1
  return `${prefix}_fake${process.pid}x${String(made).padStart(8, '0')}`
}

const created = (): number => Math.floor(Date.now() / 1000)

export const newIntent = (more: Pick<Intent, 'amount' | 'currency' | 'metadata'>): Intent => {
  const id = newId('pi')
  return {
    ...shapes.payment_intent,
    id,
    client_secret: `${id}_secret_${made}`,
    created: created(),
    last_payment_error: null,
    latest_charge: null,
    next_action: null,
    payment_method: null,
    cancellation_reason: null,
    canceled_at: null,
    ...more,
  }
}

export const newCharge = (intent: Intent): Charge => ({
  ...shapes.charge,
  id: newId('ch'),
  created: created(),
  amount: intent.amount,
  amount_captured: intent.amount,
  captured: true,
  currency: intent.currency,
  payment_intent: intent.id,
})

type NewRefund = Pick<Refund, 'amount' | 'currency' | 'charge' | 'payment_intent' | 'metadata'>

export const newRefund = (more: NewRefund): Refund => ({
  ...shapes.refund,
  id: newId('re'),
  created: created(),
  ...more,
})

export const newDispute = ({ amount, currency, id, payment_intent }: Charge): Dispute => ({
  ...shapes.dispute,
  id: newId('dp'),
  created: created(),
  status: 'needs_response',
  charge: id,
  amount,
  currency,
  payment_intent,
})

type Kind = 'customer' | 'product' | 'price'
const PREFIXES: Record<Kind, string> = { customer: 'cus', product: 'prod', price: 'price' }

export const newPlain = (kind: Kind, more: Record<string, unknown>): Plain => ({
  ...shapes[kind],
  id: newId(PREFIXES[kind]),
  created: created(),
  metadata: {},
  ...more,
})

export type StripeEvent = Omit<typeof shapes.event, 'data'> & { data: { object: object } }

export const newEvent = (type: string, object: object): StripeEvent => ({
  ...shapes.event,
  id: newId('evt'),
  created: created(),
  type,
  // As it was then: later changes do not reach an event that is out.
  data: { object: structuredClone(object) },
})
