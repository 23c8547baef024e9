import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import type { Order } from '../../../../payload-types'
import { invalid } from '../../../core/problem'
import { says } from '../../../core/words/sentence'
import { assertCan } from '../../access/can'
import { parseInput } from '../../input'
import { assignDelivery } from '../delivery/assignDelivery'
import { orderId } from '../orderId'
import type { BulkAnswer, BulkResult } from './bulkStatus'
import { deliverySchema, type Delivery } from '../delivery/delivery'
import { tryOne } from '../each'
import { rehearse } from './rehearse'
import { hasHeader, HEADER, trackingRows, type TrackingRow } from '../delivery/trackingFile'

const AT_MOST = 1000

const isEachOnce = (values: string[]): boolean => new Set(values).size === values.length

/** Either `ids`, or `csv` with the header `orderNumber,trackingNumber`. */
export const bulkDeliverySchema = deliverySchema
  .extend({
    ids: z
      .array(orderId)
      .min(1)
      .max(AT_MOST)
      .refine(isEachOnce, 'An order stands here twice.')
      .optional(),
    csv: z.string().max(200_000).optional(),
    validateOnly: z.boolean().default(false),
  })
  .refine(({ csv, ids }) => Boolean(csv) !== Boolean(ids), {
    path: ['ids'],
    message: 'Give either ids or csv.',
  })

export type BulkDelivery = z.output<typeof bulkDeliverySchema>

const rowSchema = deliverySchema.extend({
  trackingNumber: z.string().min(1, 'This line has no tracking number.').max(100),
})

const rowsIn = (csv: string): TrackingRow[] => {
  if (!hasHeader(csv))
    throw invalid([{ path: 'csv', message: says`The first line must read ${HEADER}.` }])
  const rows = trackingRows(csv)
  if (rows.length > AT_MOST)
    throw invalid([{ path: 'csv', message: says`At most ${AT_MOST} lines at a time.` }])
  if (!isEachOnce(rows.map(({ orderNumber }) => orderNumber)))
    throw invalid([{ path: 'csv', message: 'An order stands here twice.' }])
  return rows
}

const idsByNumber = async (
  req: PayloadRequest,
  rows: TrackingRow[],
): Promise<Map<string, string>> => {
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

/** `delivery` is what was said of it; a row of a file is read only when its turn comes. */
type Assignment = { id: string; line?: number; delivery: () => Delivery }

/** In a file each row brings its own number, so an empty cell is a mistake. */
const readRow = ({ delivery, trackingNumber }: { delivery: Delivery; trackingNumber: string }) =>
  parseInput(rowSchema, { ...delivery, trackingNumber })

const assignmentsOf = async (
  req: PayloadRequest,
  { csv, ids, validateOnly: _is, ...delivery }: BulkDelivery,
): Promise<Assignment[]> => {
  if (ids) return ids.map((id) => ({ id, delivery: () => delivery }))
  const rows = rowsIn(csv ?? '')
  const idOfNumber = await idsByNumber(req, rows)
  return rows.map(({ line, orderNumber, trackingNumber }) => ({
    id: idOfNumber.get(orderNumber) ?? orderNumber,
    line,
    delivery: () => readRow({ delivery, trackingNumber }),
  }))
}

const assignOne = async (
  req: PayloadRequest,
  { delivery, id, line }: Assignment,
  isTrial: boolean,
): Promise<BulkResult> => {
  const assign = async (): Promise<Order> => assignDelivery(req, id, delivery())
  const tried = await tryOne(req, { order: id }, () => (isTrial ? rehearse(req, assign) : assign()))
  const which = { id, ...(line === undefined ? {} : { line }) }
  return tried.ok
    ? { ...which, ok: true, status: tried.value.status }
    : { ...which, ok: false, code: tried.code, message: tried.message }
}

/** Assigns the delivery of many orders, each alone; or says of each what would become of it. */
export const bulkDelivery = async (
  req: PayloadRequest,
  bulk: BulkDelivery,
): Promise<BulkAnswer> => {
  assertCan(req.user, 'orders.assignDelivery')
  const results: BulkResult[] = []
  for (const assignment of await assignmentsOf(req, bulk))
    results.push(await assignOne(req, assignment, bulk.validateOnly))
  const done = results.filter(({ ok }) => ok).length
  return { results, done, failed: results.length - done }
}
