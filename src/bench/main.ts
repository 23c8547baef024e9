import { runToEnd } from '../server/runToEnd'
import { apartOf, measureApart } from './apart'
import { apiAgainstNext } from './apiAgainstNext'
import { compare, type Comparison, type Result } from './compare'
import { isOnDataSet } from './dataSet'
import { benchExports } from './exports'
import { figureComparisons } from './figures'
import { openConsole, type BenchConsole } from './openConsole'
import { beginMeasuring } from './machine'
import { readOptions, type Asked } from './options'
import { promiseComparisons, readComparisons } from './reads'
import { quote } from './quote'
import { benchScreens } from './screens'
import { findSamples, type Samples } from './samples'
import { signIn } from './signIn'
import { promisesOf, tableOf } from './table'
import { writeComparisons } from './writes'

/** Those that `--only` names. Writes come last: they change the data set. */
const runAll = async (
  running: BenchConsole,
  samples: Samples,
  { only, plan }: Asked,
): Promise<Result[]> => {
  const results: Result[] = []
  const run = async (comparisons: Comparison[]): Promise<void> => {
    for (const comparison of comparisons.filter(({ name }) => name.includes(only))) {
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
const main = async (asked: Asked): Promise<number> => {
  const { isQuoted, plan } = asked
  const factsOf = beginMeasuring()
  const running = await openConsole()
  try {
    const samples = await findSamples(await signIn(running.ours.url))
    const results = await runAll(running, samples, asked)
    const promises = promisesOf(results)
    const facts = factsOf(
      `${samples.orders.toLocaleString('en')} orders, ${plan.connections} connections, medians of ${plan.rounds} rounds of ${plan.milliseconds / 1000} s`,
    )
    const lines = promises.map(({ line }) => `- ${line}`).join('\n')
    const text = `${facts}\n\n${tableOf(results)}\n\n${lines}\n`
    process.stdout.write(text)
    if (isQuoted) quote(text)
    return promises.every(({ isKept }) => isKept) ? 0 : 1
  } finally {
    running.close()
  }
}

const onDataSet = async (asked: Asked): Promise<number> => {
  const { only, orders, plan } = asked
  if (!(await isOnDataSet(orders))) return Number(process.exitCode)
  if (only === 'screens') return benchScreens(plan.rounds)
  return only === 'export' ? benchExports(plan.rounds) : main(asked)
}

await runToEnd(async () => {
  const asked = readOptions()
  // Measured when it is asked for, without the data set.
  const apart = apartOf(asked.only)
  return apart ? measureApart(apart, process.argv.slice(2)) : onDataSet(asked)
})
