import type { Gateway, GatewayAnswer } from '../../domain/payments/gateway'

const done: GatewayAnswer = { status: 'completed', response: {} }

/**
 * A reseller's own balance. The money moves in our ledger when the transaction is settled, so there is nobody
 * outside to ask and every answer is yes: what could not be covered was refused when the order was placed.
 */
export const walletGateway: Gateway = {
  id: 'wallet',
  label: 'Reseller balance',
  methods: ['balance'],
  currencies: 'any',
  mode: 'live',
  isEnabled: true,
  isForResellers: true,
  pay: () => Promise.resolve(done),
  refund: () => Promise.resolve(done),
  lookUp: () => Promise.resolve(done),
}
