import { confirmWaitingOrders as confirmWaiting } from '../domain/orders/moves/confirmWaiting'
import type { Job } from './job'

export const confirmWaitingOrders: Job<'confirm_waiting_orders'> = confirmWaiting
