import { parseArgs } from 'node:util'

import { generatedEnvironment } from '../generated-environment.mjs'
import { openTestServer } from '../test-server.mjs'

/**
 * `npm run test:faults`: people work over HTTP while the app's processes are killed and PostgreSQL is stopped hard, and in
 * the end all that was acknowledged is there, once. `--seed` repeats a run; `--short` is the form of `npm test`.
 */
const { values } = parseArgs({
  options: {
    short: { type: 'boolean', default: false },
    seed: { type: 'string', default: process.env.FC_SEED ?? '' },
    operations: { type: 'string', default: '' },
    workers: { type: 'string', default: '' },
  },
})

const FULL = {
  ...{ operations: 5000, workers: 16, fleet: { api: 3, worker: 2 } },
  ...{ killEveryMs: 3000, stopEveryMs: 15_000 },
}
// Seconds of work on a machine that has nothing else to do, and some of every kind of break in them.
const SHORT = {
  ...{ operations: 80, workers: 6, fleet: { api: 2, worker: 1 } },
  ...{ killEveryMs: 1000, stopEveryMs: 2000 },
}

const say = (line: string): void => void process.stdout.write(`${line}\n`)

/** The environment is read once, so whatever reads it is loaded when it is complete. */
const main = async (): Promise<number> => {
  const usual = values.short ? SHORT : FULL
  const plan = {
    ...usual,
    seed: Number(values.seed || Math.floor(Math.random() * 0x7fffffff)),
    operations: Number(values.operations || usual.operations),
    workers: Number(values.workers || usual.workers),
  }
  say(`faults: FC_SEED=${plan.seed}, ${plan.operations} operations by ${plan.workers} workers`)
  Object.assign(process.env, generatedEnvironment())
  // The settings of a real start: what is acknowledged has been written.
  const server = await openTestServer({ isDurable: true })
  try {
    process.env.SIMDESK_TEST_SERVER = server.url('postgres')
    await server.makeTemplate()
    const { databaseName, databaseUrl } = await import('../database')
    process.env.DATABASE_URL = databaseUrl(databaseName)
    const { runFaults } = await import('./run')
    const { faults, figures, said } = await runFaults(server, plan, say)
    say(JSON.stringify({ seed: plan.seed, ...figures }, undefined, 1))
    say(JSON.stringify({ answers: said }, undefined, 1))
    for (const fault of faults) say(`FAULT ${fault}`)
    say(faults.length === 0 ? 'Nothing is missing, doubled or wrong.' : `${faults.length} faults`)
    return faults.length === 0 ? 0 : 1
  } finally {
    await server.close()
  }
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
    process.exit(1)
  },
)
