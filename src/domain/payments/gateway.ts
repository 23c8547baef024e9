/** Only allow-listed, non-secret facts: this is stored. */
export type Facts = Record<string, string | number | boolean | null>

/** What a gateway says of a payment or refund. `pending` is not `failed`: it is asked again until it answers. */
export type GatewayAnswer = {
  status: 'completed' | 'failed' | 'pending'
  /** The money of a pending payment is set aside and only has to be taken. */
  isSetAside?: boolean
  gatewayTransactionId?: string
  response: Facts
  /** What the client must do next (redirect, confirm a secret), when something is left to do. Never stored. */
  next?: Record<string, string>
}

export type GatewayCall = {
  /** Our own transaction's id: the idempotency key of every outgoing call is made from it. */
  id: string
  /** The number people quote for it. */
  transactionId: string
  amountMinor: number
  currency: string
  paymentMethod: string
  createdAt: Date
}

export type PaymentCall = GatewayCall & { returnUrl?: string }
export type RefundCall = GatewayCall & { paymentGatewayTransactionId: string }

export type Question = GatewayCall & {
  transactionType: 'payment' | 'refund'
  /** Where the gateway's own id has been learned already. */
  gatewayTransactionId?: string
  /** Of a refund: the gateway's id of its payment. */
  paymentGatewayTransactionId?: string
}

export type WebhookRequest = { body: Uint8Array; headers: Headers }

/** What a webhook is about, to be asked for again: nothing it says of money is believed. */
export type GatewayEvent = { eventId: string; type: string; about: Facts }

/** A payment or refund by the gateway's id of it and, where we began it, ours. */
export type Named = { transaction?: string; gatewayTransactionId: string }

/** What a gateway's event concerns, after its object was asked for again. */
export type GatewayReport = { payment: Named } & (
  | { about: 'payment' }
  | { about: 'refund'; refund: Named; amountMinor: number; currency: string }
  | { about: 'dispute'; dispute: 'open' | 'won' | 'lost' }
)

/** The port a payment provider is reached through; one adapter a provider. Whatever does not say what happened throws. */
export type Gateway = {
  id: string
  label: string
  methods: readonly string[]
  /** A way of payment beside `methods`: a token that the payer's device got from the provider. */
  takesToken?: (method: string) => boolean
  /** ISO 4217 codes, or `any`. */
  currencies: readonly string[] | 'any'
  /** What is wrong with an amount that the provider cannot express; undefined where it can. */
  faultOfAmount?: (amountMinor: number, currency: string) => string | undefined
  mode: 'live' | 'test'
  isEnabled: boolean
  /** Only a reseller's orders are paid with it. */
  isForResellers?: boolean
  /** The payer finishes on a device of their own, and may ask for `next` again while the payment waits. */
  isFinishedByPayer?: boolean
  /** Starts a payment and, where nothing is left for the payer to do, makes it. */
  pay(call: PaymentCall): Promise<GatewayAnswer>
  refund(call: RefundCall): Promise<GatewayAnswer>
  /** Takes money that was only set aside. */
  capture?(question: Question): Promise<GatewayAnswer>
  /** Gives a payment up that nobody finished. `completed` where it was finished meanwhile. */
  cancel?(question: Question): Promise<GatewayAnswer>
  /** Asks what became of an earlier `pay` or `refund`, even one whose id was never learned. */
  lookUp(question: Question): Promise<GatewayAnswer>
  /** The event in a webhook; undefined when its signature is not the provider's or too old. */
  readWebhook?(request: WebhookRequest): GatewayEvent | undefined
  /** What the event concerns, asked anew. Empty for kinds that mean nothing to us. */
  reportOn?(event: GatewayEvent): Promise<GatewayReport[]>
}
