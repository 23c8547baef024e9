import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import type { BulkRun } from '../../../../payload-types'
import { invalid } from '../../../core/problem'
import { says } from '../../../core/words/sentence'
import { assertCan } from '../../access/can'
import { inTransaction } from '../../database/transaction'
import { addJob } from '../../queue/addJob'
import { changeStatus, changeStatusSchema, moveLocked, type StatusChange } from './changeStatus'
import { deliverySchema } from '../delivery/delivery'
import { tryOne } from '../each'
import { orderId } from '../orderId'
import { rehearse } from './rehearse'

const AT_ONCE = 500
const AT_MOST = 10_000
/** So often a queued run says how far it is. */
const TOLD_EVERY = 50

export const bulkStatusSchema = z.object({
  ids: z
    .array(orderId)
    .min(1, 'Name at least one order.')
    .max(AT_MOST, `At most ${AT_MOST} orders at a time.`)
    .refine((ids) => new Set(ids).size === ids.length, 'An order stands here twice.'),
  status: changeStatusSchema.shape.status,
  reason: changeStatusSchema.shape.reason,
  delivery: deliverySchema.nullish(),
  validateOnly: z.boolean().default(false),
})

export type BulkStatus = z.output<typeof bulkStatusSchema>
export type BulkResult = {
  id: string
  ok: boolean
  /** The line of the file it was read from. */
  line?: number
  status?: string
  code?: string
  message?: string
}
export type BulkAnswer = { results: BulkResult[]; done: number; failed: number }

const tryOut = (req: PayloadRequest, id: string, change: StatusChange) =>
  rehearse(req, () => moveLocked(req, id, { ...change, notify: false }))

const moveOne = async (req: PayloadRequest, id: string, bulk: BulkStatus): Promise<BulkResult> => {
  const change: StatusChange = { ...bulk, notify: true, refund: false }
  const tried = await tryOne(
    req,
    { order: id },
    async () =>
      (await (bulk.validateOnly ? tryOut(req, id, change) : changeStatus(req, id, change))).status,
  )
  return tried.ok
    ? { id, ok: true, status: tried.value }
    : { id, ok: false, code: tried.code, message: tried.message }
}

type Tally = Pick<BulkAnswer, 'done' | 'failed'>

const tallyOf = (results: readonly BulkResult[]): Tally => {
  const done = results.filter(({ ok }) => ok).length
  return { done, failed: results.length - done }
}

const moveAll = async (
  req: PayloadRequest,
  bulk: BulkStatus,
  onTally?: (tally: Tally) => Promise<void>,
): Promise<BulkAnswer> => {
  const results: BulkResult[] = []
  for (const id of bulk.ids) {
    results.push(await moveOne(req, id, bulk))
    if (results.length % TOLD_EVERY === 0) await onTally?.(tallyOf(results))
  }
  return { results, ...tallyOf(results) }
}

/** Moves many, each alone. Up to 500 at once; more are queued and `job` is where to look. */
export const bulkStatus = async (
  req: PayloadRequest,
  bulk: BulkStatus,
): Promise<BulkAnswer | { job: string }> => {
  assertCan(req.user, 'orders.move')
  if (bulk.ids.length <= AT_ONCE) return moveAll(req, bulk)
  if (bulk.validateOnly)
    throw invalid([
      { path: 'ids', message: says`At most ${AT_ONCE} orders can be checked at a time.` },
    ])
  const { id } = await inTransaction(req, () => queueRun(req, bulk))
  return { job: id }
}

const queueRun = async (req: PayloadRequest, bulk: BulkStatus): Promise<BulkRun> => {
  const run = await req.payload.create({
    collection: 'bulk-runs',
    data: {
      request: bulk,
      results: [],
      total: bulk.ids.length,
      requestedBy: req.user?.id ?? '',
      status: 'queued',
      done: 0,
      failed: 0,
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
  await addJob(req, { task: 'run_bulk_status', input: { run: run.id }, key: `bulk:${run.id}` })
  return run
}

/** The worker's part: acts as the person who asked. A run already completed stays as it is. */
export const runBulkStatus = async (
  req: PayloadRequest,
  { run: id }: { run: string },
): Promise<void> => {
  const run = await req.payload.findByID({
    collection: 'bulk-runs',
    id,
    depth: 0,
    overrideAccess: true,
    req,
  })
  if (run.status === 'completed') return
  const admin = await req.payload.findByID({
    collection: 'admins',
    id: run.requestedBy,
    depth: 0,
    overrideAccess: true,
    req,
  })
  req.user = { ...admin, collection: 'admins' }
  const answer = await moveAll(req, bulkStatusSchema.parse(run.request), (tally) =>
    saveRun(req, id, { status: 'running', ...tally }),
  )
  await saveRun(req, id, { status: 'completed', ...answer })
}

const saveRun = async (
  req: PayloadRequest,
  id: string,
  data: Partial<Pick<BulkRun, 'done' | 'failed' | 'results' | 'status'>>,
): Promise<void> => {
  await req.payload.update({
    collection: 'bulk-runs',
    id,
    data,
    depth: 0,
    overrideAccess: true,
    req,
  })
}
