import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { invalid } from '../../core/problem'
import { assertCan } from '../access/can'
import { assignDelivery } from './assignDelivery'
import type { BulkAnswer, BulkResult } from './bulkStatus'
import { deliverySchema, type Delivery } from './delivery'
import { tryOne } from './each'

const AT_MOST = 1000

const isEachOnce = (values: string[]): boolean => new Set(values).size === values.length

/** Either `ids`, or `csv` with the header `orderNumber,trackingNumber`. */
export const bulkDeliverySchema = deliverySchema
  .extend({
    ids: z
      .array(z.uuid('This is not a valid id.'))
      .min(1)
      .max(AT_MOST)
      .refine(isEachOnce, 'An order stands here twice.')
      .optional(),
    csv: z.string().max(200_000).optional(),
  })
  .refine(({ csv, ids }) => Boolean(csv) !== Boolean(ids), {
    path: ['ids'],
    message: 'Give either ids or csv.',
  })

export type BulkDelivery = z.output<typeof bulkDeliverySchema>

type Row = { orderNumber: string; trackingNumber: string }

const rowsIn = (csv: string): Row[] => {
  const [header = '', ...lines] = csv.split(/\r?\n/).filter((line) => line.trim() !== '')
  const names = header.split(',').map((name) => name.trim())
  if (names[0] !== 'orderNumber' || names[1] !== 'trackingNumber')
    throw invalid([
      { path: 'csv', message: 'The first line must read orderNumber,trackingNumber.' },
    ])
  if (lines.length > AT_MOST)
    throw invalid([{ path: 'csv', message: `At most ${AT_MOST} lines at a time.` }])
  const rows = lines.map((line) => {
    const [orderNumber = '', trackingNumber = ''] = line.split(',').map((cell) => cell.trim())
    return { orderNumber, trackingNumber }
  })
  if (!isEachOnce(rows.map(({ orderNumber }) => orderNumber)))
    throw invalid([{ path: 'csv', message: 'An order stands here twice.' }])
  return rows
}

const idsByNumber = async (req: PayloadRequest, rows: Row[]): Promise<Map<string, string>> => {
  const { docs } = await req.payload.find({
    collection: 'orders',
    where: { orderNumber: { in: rows.map(({ orderNumber }) => orderNumber) } },
    select: { orderNumber: true },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return new Map(docs.map(({ id, orderNumber }) => [orderNumber, id]))
}

type Assignment = { id: string; delivery: Delivery }

const assignmentsOf = async (req: PayloadRequest, bulk: BulkDelivery): Promise<Assignment[]> => {
  const { csv, ids, ...delivery } = bulk
  if (ids) return ids.map((id) => ({ id, delivery }))
  const rows = rowsIn(csv ?? '')
  const idOfNumber = await idsByNumber(req, rows)
  return rows.map(({ orderNumber, trackingNumber }) => ({
    id: idOfNumber.get(orderNumber) ?? orderNumber,
    delivery: { ...delivery, trackingNumber },
  }))
}

/** Assigns the delivery of many orders, each alone. */
export const bulkDelivery = async (
  req: PayloadRequest,
  bulk: BulkDelivery,
): Promise<BulkAnswer> => {
  assertCan(req.user, 'orders.assignDelivery')
  const results: BulkResult[] = []
  for (const { delivery, id } of await assignmentsOf(req, bulk)) {
    const tried = await tryOne(req, () => assignDelivery(req, id, delivery))
    results.push(
      tried.ok
        ? { id, ok: true, status: tried.value.status }
        : { id, ok: false, code: tried.code, message: tried.message },
    )
  }
  const done = results.filter(({ ok }) => ok).length
  return { results, done, failed: results.length - done }
}
