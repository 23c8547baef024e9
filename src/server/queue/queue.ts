import { EventEmitter } from 'node:events'

import { Logger, type Runner, run, type TaskList, type WorkerEvents } from 'graphile-worker'
import { createLocalReq, type Payload } from 'payload'

import { TASKS } from '../../jobs/tasks'
import { log } from '../log'

type Options = {
  connectionString: string
  concurrency?: number
  /** Handed the name under which this process will hold jobs; none is taken before it resolves. */
  register: (id: string) => Promise<void>
}

/** Starts working on the queue, on connections of its own. Signals are the caller's. */
export const startQueue = async (payload: Payload, options: Options): Promise<Runner> => {
  const events: WorkerEvents = new EventEmitter()
  const registered = new Promise<void>((resolve, reject) => {
    events.once('pool:create', ({ workerPool }) => {
      options.register(workerPool.id).then(resolve, reject)
    })
  })
  const runner = await run({
    events,
    // The only thing that is asked before every job: here it keeps the first from being taken too early.
    forbiddenFlags: async () => {
      await registered
      return null
    },
    connectionString: options.connectionString,
    concurrency: options.concurrency ?? 4,
    maxPoolSize: (options.concurrency ?? 4) + 2,
    pollInterval: 1000,
    noHandleSignals: true,
    gracefulShutdownAbortTimeout: 15_000,
    logger: jsonLines,
    taskList: taskList(payload),
  })
  await registered
  return runner
}

/** Each job gets a request of its own, as each HTTP call does. */
const taskList = (payload: Payload): TaskList =>
  Object.fromEntries(
    Object.entries(TASKS).map(([name, job]) => [
      name,
      async (input: unknown) => {
        const req = await createLocalReq({}, payload)
        // addJob is the only writer of the queue, and it types each task's input.
        await job(req, input as never)
      },
    ]),
  )

const jsonLines = new Logger(({ workerId, taskIdentifier, jobId }) => (level, message) => {
  const name = String(level)
  if (name === 'debug') return
  log(name === 'warning' ? 'warn' : name === 'error' ? 'error' : 'info', message, {
    workerId,
    taskIdentifier,
    jobId,
  })
})
