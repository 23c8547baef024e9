/** What a gateway says of a payment or refund. `pending` is not `failed`: it is asked again until it answers. */
export type GatewayAnswer = {
  status: 'completed' | 'failed' | 'pending'
  gatewayTransactionId?: string
  /** Only allow-listed, non-secret facts: this is stored. */
  response: Record<string, string | number | boolean | null>
  /** What the client must do next (redirect, confirm a secret), when something is left to do. */
  next?: Record<string, string>
}

export type GatewayCall = {
  /** Our own transaction id: the idempotency key of every outgoing call. */
  transactionId: string
  amountMinor: number
  currency: string
  paymentMethod: string
  createdAt: Date
}

/** The port a payment provider is reached through; one adapter a provider. */
export type Gateway = {
  id: string
  label: string
  methods: readonly string[]
  /** ISO 4217 codes, or `any`. */
  currencies: readonly string[] | 'any'
  mode: 'live' | 'test'
  isEnabled: boolean
  /** Only a reseller's orders are paid with it. */
  isForResellers?: boolean
  pay(call: GatewayCall): Promise<GatewayAnswer>
  refund(call: GatewayCall & { paymentGatewayTransactionId: string }): Promise<GatewayAnswer>
  /** Asks what became of an earlier `pay` or `refund`. */
  lookUp(call: GatewayCall & { transactionType: 'payment' | 'refund' }): Promise<GatewayAnswer>
}
