import { z } from 'zod'

/** As we write it: the same id in capitals is the same order. */
export const orderId = z.uuid('This is not a valid id.').toLowerCase()
