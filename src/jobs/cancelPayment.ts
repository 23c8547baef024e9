import { cancelPayment as cancel } from '../domain/orders/money/cancelPayment'
import type { Job } from './job'

export const cancelPayment: Job<'cancel_payment'> = cancel
