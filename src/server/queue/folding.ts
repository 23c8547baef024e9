import { createTask, type ScheduledTask } from 'node-cron'
import { createLocalReq, type Payload } from 'payload'

import { foldFigures } from '../../domain/figures/fold'
import { log } from '../log'

const EVERY_TWO_SECONDS = '*/2 * * * * *'

/**
 * Folds the figures that changes have appended. Not through the queue: nothing is lost when a turn is missed, and of many
 * workers the database lets one at a time.
 */
export const startFolding = async (payload: Payload): Promise<ScheduledTask> => {
  const task = createTask(
    EVERY_TWO_SECONDS,
    async () => {
      await foldFigures(await createLocalReq({}, payload)).catch((error: unknown) =>
        log('error', 'figures were not folded', { error: String(error) }),
      )
    },
    { name: 'fold-figures', timezone: 'UTC', noOverlap: true, suppressMissedWarning: true },
  )
  await task.start()
  return task
}
