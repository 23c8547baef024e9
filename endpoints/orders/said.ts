import { namedIn, says, type Sentence } from '../../src/core/words/sentence'
import type { DeliveryAssignment } from '../../src/domain/orders/delivery/delivery'

/** What is said of an order that was moved. */
export const moved = (status: string): Sentence => says`The order is ${namedIn(status)}.`
export const SIM_BOUND = 'The SIM is bound.'
export const ESIM_SENT = 'The link is on its way.'
export const NOTIFIED = 'The message is on its way.'

/** What became of a delivery, to whoever assigned it. */
export const deliverySaid = ({ carrier }: DeliveryAssignment): string =>
  carrier === null ? 'Nobody carries the order now.' : 'The delivery is assigned.'
