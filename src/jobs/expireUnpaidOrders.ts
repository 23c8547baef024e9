import { expireUnpaidOrders as expire } from '../domain/orders/moves/expireUnpaid'
import type { Job } from './job'

export const expireUnpaidOrders: Job<'expire_unpaid_orders'> = expire
