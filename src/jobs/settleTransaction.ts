import { settleTransaction as settle } from '../domain/orders/money/settleTransaction'
import type { Job } from './job'

export const settleTransaction: Job<'settle_transaction'> = settle
