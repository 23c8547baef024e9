import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import type { Order } from '../../../payload-types'
import { invalid } from '../../core/problem'
import { assertCan } from '../access/can'
import { parseInput } from '../input'
import { assignDelivery } from './assignDelivery'
import { orderId, type BulkAnswer, type BulkResult } from './bulkStatus'
import { deliverySchema, type Delivery } from './delivery'
import { tryOne } from './each'

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
  })
  .refine(({ csv, ids }) => Boolean(csv) !== Boolean(ids), {
    path: ['ids'],
    message: 'Give either ids or csv.',
  })

export type BulkDelivery = z.output<typeof bulkDeliverySchema>

const rowSchema = deliverySchema.extend({
  trackingNumber: z.string().min(1, 'This line has no tracking number.').max(100),
})

type Row = { orderNumber: string; trackingNumber: string }

/** Spreadsheets quote cells; no number of ours holds a comma. */
const cellsIn = (line: string): string[] =>
  line.split(',').map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'))

const rowsIn = (csv: string): Row[] => {
  const [header = '', ...lines] = csv.split(/\r?\n/).filter((line) => line.trim() !== '')
  const names = cellsIn(header)
  if (names[0] !== 'orderNumber' || names[1] !== 'trackingNumber')
    throw invalid([
      { path: 'csv', message: 'The first line must read orderNumber,trackingNumber.' },
    ])
  if (lines.length > AT_MOST)
    throw invalid([{ path: 'csv', message: `At most ${AT_MOST} lines at a time.` }])
  const rows = lines.map((line) => {
    const [orderNumber = '', trackingNumber = ''] = cellsIn(line)
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

/** `delivery` is what was said of it; a row of a file is read only when its turn comes. */
type Assignment = { id: string; delivery: () => Delivery }

/** In a file each row brings its own number, so an empty cell is a mistake. */
const readRow = ({ delivery, trackingNumber }: { delivery: Delivery; trackingNumber: string }) =>
  parseInput(rowSchema, { ...delivery, trackingNumber })

const assignmentsOf = async (req: PayloadRequest, bulk: BulkDelivery): Promise<Assignment[]> => {
  const { csv, ids, ...delivery } = bulk
  if (ids) return ids.map((id) => ({ id, delivery: () => delivery }))
  const rows = rowsIn(csv ?? '')
  const idOfNumber = await idsByNumber(req, rows)
  return rows.map(({ orderNumber, trackingNumber }) => ({
    id: idOfNumber.get(orderNumber) ?? orderNumber,
    delivery: () => readRow({ delivery, trackingNumber }),
  }))
}

const assign = async (req: PayloadRequest, { delivery, id }: Assignment): Promise<Order> =>
  assignDelivery(req, id, delivery())

/** Assigns the delivery of many orders, each alone. */
export const bulkDelivery = async (
  req: PayloadRequest,
  bulk: BulkDelivery,
): Promise<BulkAnswer> => {
  assertCan(req.user, 'orders.assignDelivery')
  const results: BulkResult[] = []
  for (const { delivery, id } of await assignmentsOf(req, bulk)) {
    const tried = await tryOne(req, { order: id }, () => assign(req, { delivery, id }))
    results.push(
      tried.ok
        ? { id, ok: true, status: tried.value.status }
        : { id, ok: false, code: tried.code, message: tried.message },
    )
  }
  const done = results.filter(({ ok }) => ok).length
  return { results, done, failed: results.length - done }
}
