import { problem } from '../../core/problem'
import { says } from '../../core/words/sentence'

export const orderUnpaid = problem(
  'order.unpaid',
  409,
  () => 'An unpaid order cannot be confirmed.',
)
export const alreadyPaid = problem('order.already_paid', 409, () => 'This order is paid already.')
export const orderCancelled = problem('order.cancelled', 409, () => 'This order is cancelled.')
export const notCancellable = problem(
  'order.not_cancellable',
  409,
  () => 'Only a pending order that is not paid can be cancelled by its owner.',
)
export const paymentInProgress = problem<{ transaction: string }>(
  'payment.in_progress',
  409,
  () => 'A payment of this order is still waiting for its gateway.',
)
export const currencyMismatch = problem<{ expected: string; given: string }>(
  'order.currency_mismatch',
  422,
  ({ expected }) => says`This reseller trades in ${expected}.`,
)
export const resellerPending = problem(
  'reseller.pending',
  403,
  () => 'This reseller account is not active yet; it may look, but not order.',
)
export const resellerNotActive = problem(
  'reseller.not_active',
  409,
  () => 'The reseller is not active; activate it before ordering for its clients.',
)
export const clientNotActive = problem(
  'client.not_active',
  409,
  () => 'The client is not active, so nothing can be ordered for it.',
)
export const userBlocked = problem('user.blocked', 409, () => 'The user is blocked.')
export const userNotActive = problem(
  'user.not_active',
  409,
  () => 'The SIM is activated once its owner is verified.',
)
export const ownerInTrash = problem<{ collection: 'users' | 'clients' }>(
  'order.owner_in_trash',
  409,
  ({ collection }) =>
    collection === 'users'
      ? 'The user is in the trash; restore it before its SIM is activated.'
      : 'The client is in the trash; restore it before its SIM is activated.',
)
export const simFixed = problem(
  'order.sim_fixed',
  409,
  () => 'The SIM can be changed only between confirmation and dispatch (an eSIM: delivery).',
)
export const esimNotReady = problem(
  'order.esim_not_ready',
  409,
  () => 'The eSIM can be installed once the order is delivered.',
)
export const notAnEsim = problem(
  'order.not_an_esim',
  409,
  () => 'This order is for a physical SIM.',
)
export const notPhysical = problem(
  'order.not_physical',
  409,
  () => 'An eSIM is not delivered by a carrier.',
)
export const deliveryClosed = problem(
  'order.delivery_closed',
  409,
  () => 'The delivery can be assigned only before the order is delivered or cancelled.',
)
export const carrierNeeded = problem(
  'order.carrier_needed',
  409,
  () => 'A dispatched order names its carrier: give it to another one instead.',
)

export const exceedsRemaining = problem<{ remainingMinor: number }>(
  'refund.exceeds_remaining',
  409,
  () => 'The refund is more than what is left of the payment.',
)
export const notRefundable = problem(
  'refund.not_refundable',
  409,
  () => 'Only a completed payment of an order can be refunded.',
)

export const paymentDisputed = problem<{ dispute: string }>(
  'refund.payment_disputed',
  409,
  () => 'This payment is disputed at its gateway; a refund would give the money back twice.',
)
