import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import type { BulkRun } from '../../../payload-types'
import { invalid } from '../../core/problem'
import { assertCan } from '../access/can'
import { inTransaction } from '../database/transaction'
import { addJob } from '../queue/addJob'
import { changeStatus, changeStatusSchema, moveLocked, type StatusChange } from './changeStatus'
import { deliverySchema } from './delivery'
import { tryOne } from './each'

const AT_ONCE = 500
const AT_MOST = 10_000

/** As we write it: the same id in capitals is the same order. */
export const orderId = z.uuid('This is not a valid id.').toLowerCase()

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
  status?: string
  code?: string
  message?: string
}
export type BulkAnswer = { results: BulkResult[]; done: number; failed: number }

class DryRun extends Error {
  constructor(readonly status: string) {
    super('rolled back on purpose')
  }
}

const rehearse = async (req: PayloadRequest, id: string, change: StatusChange): Promise<string> => {
  try {
    await inTransaction(req, async () => {
      throw new DryRun((await moveLocked(req, id, { ...change, notify: false })).status)
    })
  } catch (error) {
    if (error instanceof DryRun) return error.status
    throw error
  }
  throw new Error('A rehearsal always rolls back')
}

const moveOne = async (req: PayloadRequest, id: string, bulk: BulkStatus): Promise<BulkResult> => {
  const change: StatusChange = { ...bulk, notify: true, refund: false }
  const tried = await tryOne(req, { order: id }, async () =>
    bulk.validateOnly ? rehearse(req, id, change) : (await changeStatus(req, id, change)).status,
  )
  return tried.ok
    ? { id, ok: true, status: tried.value }
    : { id, ok: false, code: tried.code, message: tried.message }
}

const moveAll = async (req: PayloadRequest, bulk: BulkStatus): Promise<BulkAnswer> => {
  const results: BulkResult[] = []
  for (const id of bulk.ids) results.push(await moveOne(req, id, bulk))
  const done = results.filter(({ ok }) => ok).length
  return { results, done, failed: results.length - done }
}

/** Moves many, each alone. Up to 500 at once; more are queued and `job` is where to look. */
export const bulkStatus = async (
  req: PayloadRequest,
  bulk: BulkStatus,
): Promise<BulkAnswer | { job: string }> => {
  assertCan(req.user, 'orders.move')
  if (bulk.ids.length <= AT_ONCE) return moveAll(req, bulk)
  if (bulk.validateOnly)
    throw invalid([{ path: 'ids', message: `At most ${AT_ONCE} orders can be checked at a time.` }])
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
  const answer = await moveAll(req, bulkStatusSchema.parse(run.request))
  await req.payload.update({
    collection: 'bulk-runs',
    id,
    data: { status: 'completed', ...answer },
    depth: 0,
    overrideAccess: true,
    req,
  })
}
