import type { Clock } from '../../core/clock'
import type { Gateway, GatewayAnswer, GatewayCall } from '../../domain/payments/gateway'

const APPROVES_AFTER_MS = 2000

const approved = ({ transactionId }: GatewayCall, kind: string): GatewayAnswer => ({
  status: 'completed',
  gatewayTransactionId: `sbx_${kind}_${transactionId}`,
  response: { gateway: 'sandbox', outcome: 'approved' },
})

const declined: GatewayAnswer = {
  status: 'failed',
  response: { gateway: 'sandbox', outcome: 'declined', code: 'card_declined' },
}

const waiting: GatewayAnswer = {
  status: 'pending',
  response: { gateway: 'sandbox', outcome: 'pending' },
  next: { type: 'wait' },
}

/**
 * The offline gateway for trials: its answer follows from the method and the age of our transaction
 * alone, so asking twice gives one effect. Never offered in production mode.
 */
export const sandboxGateway = ({
  clock,
  isEnabled,
}: {
  clock: Clock
  isEnabled: boolean
}): Gateway => {
  const payment = (call: GatewayCall): GatewayAnswer => {
    if (call.paymentMethod === 'sandbox_decline') return declined
    const age = clock.now().getTime() - call.createdAt.getTime()
    if (call.paymentMethod === 'sandbox_pending' && age < APPROVES_AFTER_MS) return waiting
    return approved(call, 'pay')
  }
  return {
    id: 'sandbox',
    label: 'Sandbox',
    methods: ['sandbox_approve', 'sandbox_decline', 'sandbox_pending'],
    currencies: 'any',
    mode: 'test',
    isEnabled,
    pay: (call) => Promise.resolve(payment(call)),
    refund: (call) => Promise.resolve(approved(call, 'ref')),
    lookUp: (call) =>
      Promise.resolve(call.transactionType === 'refund' ? approved(call, 'ref') : payment(call)),
  }
}
