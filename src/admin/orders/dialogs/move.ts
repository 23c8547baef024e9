import type { OrderStatus } from '../../../domain/orders/status'
import { send, type Answer, type Verb } from '../../actions/send'
import type { OrderPage } from '../order'
import type { DeliveryInput } from './DeliveryFields'

export type DialogProps = { slug: string; page: OrderPage }

export type MoveInput = {
  status: OrderStatus
  reason?: string
  notify?: boolean
  refund?: boolean
  delivery?: DeliveryInput
}

/** PATCH /orders/:id/status. */
export const move = (page: OrderPage, input: MoveInput): Promise<Answer<Verb>> =>
  send<Verb>('PATCH', `/orders/${page.order.id}/status`, { body: input })
