import { parseArgs } from 'node:util'

import { runToEnd } from '../server/runToEnd'
import { apartOf, measureApart } from './apart'
import { apiAgainstNext } from './apiAgainstNext'
import { compare, type Comparison, type Plan, type Result } from './compare'
import { isOnDataSet } from './dataSet'
import { benchExports } from './exports'
import { figureComparisons } from './figures'
import { openConsole, type BenchConsole } from './openConsole'
import { beginMeasuring } from './machine'
import { promiseComparisons, readComparisons } from './reads'
import { quote } from './quote'
import { benchScreens } from './screens'
import { findSamples, type Samples } from './samples'
import { signIn } from './signIn'
import { promisesOf, tableOf } from './table'
import { writeComparisons } from './writes'

const { values } = parseArgs({
  options: {
    orders: { type: 'string', default: '1000000' },
    only: { type: 'string', default: '' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '2' },
    connections: { type: 'string', default: '8' },
    quote: { type: 'boolean', default: false },
  },
})

const plan: Plan = {
  rounds: Number(values.rounds),
  milliseconds: Number(values.seconds) * 1000,
  warmUp: 2000,
  connections: Number(values.connections),
}

/** Those that `--only` names. Writes come last: they change the data set. */
const runAll = async (running: BenchConsole, samples: Samples): Promise<Result[]> => {
  const results: Result[] = []
  const run = async (comparisons: Comparison[]): Promise<void> => {
    for (const comparison of comparisons.filter(({ name }) => name.includes(values.only))) {
      process.stderr.write(`${comparison.name} …\n`)
      results.push(await compare(comparison, plan))
    }
  }
  await run(readComparisons(running, samples))
  await run(promiseComparisons(running, samples))
  await run(apiAgainstNext(running, samples))
  await run(figureComparisons(running, samples))
  await run(writeComparisons(running, samples, plan))
  return results
}

/** `npm run bench`: every comparison, one table, and what is promised of lists. */
const main = async (): Promise<number> => {
  const factsOf = beginMeasuring()
  const running = await openConsole()
  try {
    const samples = await findSamples(await signIn(running.ours.url))
    const results = await runAll(running, samples)
    const promises = promisesOf(results)
    const facts = factsOf(
      `${samples.orders.toLocaleString('en')} orders, ${plan.connections} connections, medians of ${plan.rounds} rounds of ${values.seconds} s`,
    )
    const lines = promises.map(({ line }) => `- ${line}`).join('\n')
    const text = `${facts}\n\n${tableOf(results)}\n\n${lines}\n`
    process.stdout.write(text)
    if (values.quote) quote(text)
    return promises.every(({ isKept }) => isKept) ? 0 : 1
  } finally {
    running.close()
  }
}

const onDataSet = async (): Promise<number> => {
  if (!(await isOnDataSet(Number(values.orders)))) return Number(process.exitCode)
  if (values.only === 'screens') return benchScreens(plan.rounds)
  return values.only === 'export' ? benchExports(plan.rounds) : main()
}

/** Measured when it is asked for, without the data set. */
const apart = apartOf(values.only)

await runToEnd(() => (apart ? measureApart(apart, process.argv.slice(2)) : onDataSet()))
