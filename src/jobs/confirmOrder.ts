import { confirmPlaced } from '../domain/orders/moves/confirmPlaced'
import type { Job } from './job'

export const confirmOrder: Job<'confirm_order'> = confirmPlaced
