import { settleWaitingTransactions as settleWaiting } from '../domain/orders/money/settleWaiting'
import type { Job } from './job'

export const settleWaitingTransactions: Job<'settle_waiting_transactions'> = settleWaiting
