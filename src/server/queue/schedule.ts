import { createTask, type ScheduledTask } from 'node-cron'
import { createLocalReq, type Payload } from 'payload'

import { addJob, type Jobs } from '../../domain/queue/addJob'
import { log } from '../log'

/** Work without input, due every minute. */
const EVERY_MINUTE = [
  'confirm_waiting_orders',
  'expire_unpaid_orders',
  'settle_waiting_transactions',
  'forget_idempotency_keys',
  'keep_missing_copies',
  'turn_client_month',
] as const satisfies readonly (keyof Jobs)[]

const MINUTE_MS = 60_000
/** The clocks of two machines may differ by this much, and their jobs are still one. */
const SETTLE_MS = 5_000

/**
 * Queues what is due at `at`. Every worker does so; the key makes it one job a minute, because none of
 * them runs before the slowest clock has queued it too.
 */
export const queueDue = async (payload: Payload, at: Date): Promise<void> => {
  const minute = new Date(Math.floor(at.getTime() / MINUTE_MS) * MINUTE_MS)
  const runAt = new Date(minute.getTime() + SETTLE_MS)
  const req = await createLocalReq({}, payload)
  for (const task of EVERY_MINUTE)
    await addJob(req, { task, input: {}, key: `${task}:${minute.toISOString()}`, runAt })
}

export const startSchedule = async (payload: Payload): Promise<ScheduledTask> => {
  const task = createTask(
    '* * * * *',
    async ({ date }) => {
      await queueDue(payload, date).catch((error: unknown) =>
        log('error', 'scheduled work was not queued', { error: String(error) }),
      )
    },
    { name: 'every-minute', timezone: 'UTC', noOverlap: true, suppressMissedWarning: true },
  )
  await task.start()
  return task
}
