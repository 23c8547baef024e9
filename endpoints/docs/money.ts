import { z } from 'zod'

import { documentOf } from './contract'

/** What paying answers, for an order and for a balance. */
export const paidAnswer = z.object({
  transaction: documentOf('transactions'),
  status: z.enum(['pending', 'completed', 'failed', 'cancelled']),
  next: z.record(z.string(), z.string()).optional(),
})
