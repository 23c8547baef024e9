import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import type { Order } from '../../../../payload-types'
import { assertCan } from '../../access/can'
import { inPart } from '../../idempotency/effects'
import { tryOne } from '../each'
import { place } from './place'

const AT_MOST = 1000

export const batchSchema = z.object({
  orders: z
    .array(z.record(z.string(), z.unknown()))
    .min(1, 'Give at least one order.')
    .max(AT_MOST, `At most ${AT_MOST} orders at a time.`),
})

export type BatchResult = {
  index: number
  ok: boolean
  doc?: Order
  code?: string
  message?: string
}

const placeOne = async (
  req: PayloadRequest,
  order: Record<string, unknown>,
  index: number,
): Promise<BatchResult> => {
  const tried = await inPart(req, String(index), () =>
    tryOne(req, { index }, () => place(req, order)),
  )
  return tried.ok
    ? { index, ok: true, doc: tried.value }
    : { index, ok: false, code: tried.code, message: tried.message }
}

/** Places many orders, each in its own transaction: each succeeds or fails alone. */
export const placeBatch = async (
  req: PayloadRequest,
  { orders }: z.output<typeof batchSchema>,
): Promise<{ results: BatchResult[]; done: number; failed: number }> => {
  assertCan(req.user, 'orders.batch')
  const results: BatchResult[] = []
  for (const [index, order] of orders.entries()) results.push(await placeOne(req, order, index))
  const done = results.filter(({ ok }) => ok).length
  return { results, done, failed: results.length - done }
}
