import { cancelPayment as cancel } from '../domain/orders/cancelPayment'
import type { Job } from './job'

export const cancelPayment: Job<'cancel_payment'> = cancel
