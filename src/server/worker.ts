import { getPayload } from 'payload'

import config from '../../payload.config'
import { environment } from './environment'
import { startFolding } from './queue/folding'
import { Heartbeat } from './queue/heartbeat'
import { log } from './log'
import { startQueue } from './queue/queue'
import { startSchedule } from './queue/schedule'

const LONGEST_GOODBYE_MS = 20_000

/** Works on the queue until it is told to end; then it finishes the jobs at hand, for 20 seconds at most. */
const work = async (): Promise<void> => {
  const payload = await getPayload({ config })
  const connectionString = environment.databaseUrl
  const heartbeat = new Heartbeat(connectionString)
  const queue = await startQueue(payload, { connectionString, register: heartbeat.register })
  const schedule = await startSchedule(payload)
  const folding = await startFolding(payload)

  let isEnding = false
  const end = async (signal: string): Promise<void> => {
    if (isEnding) return
    isEnding = true
    log('info', 'worker ending', { signal })
    setTimeout(() => {
      log('error', 'worker ended with jobs unfinished')
      process.exit(1)
    }, LONGEST_GOODBYE_MS).unref()
    await schedule.destroy()
    await folding.destroy()
    await queue.stop()
    await heartbeat.stop()
    await payload.destroy()
    log('info', 'worker ended')
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void end(signal))
  queue.promise.catch((error: unknown) => {
    log('error', 'the queue stopped', { error: String(error) })
    process.exit(1)
  })
  log('info', 'worker ready')
}

work().catch((error: unknown) => {
  log('error', 'worker could not start', { error: String(error) })
  process.exit(1)
})
