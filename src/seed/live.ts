import { setTimeout } from 'node:timers/promises'

import { getPayload } from 'payload'

import config from '../../payload.config'
import { Problem } from '../core/problem'
import { runToEnd } from '../server/runToEnd'
import { Trouble } from '../server/trouble.mjs'
import { findCrowd, type Crowd } from './crowd'
import { moveSomething, orderSomething } from './liveOrders'
import { assertNotProduction } from './refuse'

const LEAST_PAUSE_MS = 2000
const MOST_PAUSE_MS = 6000

const say = (line: string): void => {
  process.stdout.write(`${new Date().toISOString().slice(11, 19)}  ${line}\n`)
}

/** One thing that happens; what the business refuses is said and no reason to end. */
const happen = async (what: () => Promise<string | undefined>): Promise<void> => {
  try {
    const line = await what()
    if (line) say(line)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    say(`Refused: ${error.message}`)
  }
}

const run = async (crowd: Crowd, ending: AbortSignal): Promise<void> => {
  while (!ending.aborted) {
    await happen(() => orderSomething(crowd))
    if (!ending.aborted) await happen(() => moveSomething(crowd))
    const pause = crowd.dice.whole(LEAST_PAUSE_MS, MOST_PAUSE_MS)
    // Rejects when the person ends it, and that is how it should end.
    await setTimeout(pause, undefined, { signal: ending }).catch(() => undefined)
  }
}

/** `npm run demo:live`: an order every few seconds, until Ctrl-C. */
const main = async (): Promise<void> => {
  const ending = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => ending.abort())
  const payload = await getPayload({ config })
  assertNotProduction({ payload })
  const crowd = await findCrowd(payload)
  if (!crowd)
    throw new Trouble(
      'There is nobody to order: this database has no demo data.',
      'Load it first: npm run seed, on an empty database.',
    )
  say('An order every few seconds; Ctrl-C ends it.')
  await run(crowd, ending.signal)
  say('Ended.')
  await payload.destroy()
}

await runToEnd(main)
