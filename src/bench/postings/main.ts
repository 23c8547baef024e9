import pg from 'pg'
import { createLocalReq, getPayload } from 'payload'

import config from '../../../payload.config'
import { environment } from '../../server/environment'
import { runToEnd } from '../../server/runToEnd'
import { beginMeasuring } from '../machine'
import { readOptions } from '../options'
import { placingRaces, postingRaces } from './races'
import { openTrade } from './trade'
import { race, type Raced } from './turns'

const WRITERS = [1, 8, 16]

const { plan } = readOptions()

const rounded = (perSecond: number): string => perSecond.toFixed(perSecond < 100 ? 1 : 0)

/** One row: what ours does a second, and each other side with how many times that is of ours. */
const rowOf = ({ figures, name }: Raced): string => {
  const [ours] = figures
  const cells = figures.map((each) =>
    each === ours || !ours
      ? `${rounded(each.perSecond)}/s`
      : `${rounded(each.perSecond)}/s · × ${(ours.perSecond / each.perSecond).toFixed(2)}`,
  )
  return `| ${[name, ...cells, ...Array<string>(3 - cells.length).fill('')].join(' | ')} |`
}

const HEAD = '| what | ours | bare SQL | bare SQL, unguarded |\n| --- | --: | --: | --: |'

/** `npm run bench -- --only posting`: what the books cost against the same rows by bare SQL. */
const main = async (): Promise<void> => {
  const factsOf = beginMeasuring()
  const payload = await getPayload({ config })
  const pool = new pg.Pool({ connectionString: environment.databaseUrl, max: environment.poolSize })
  const trade = await openTrade(await createLocalReq({}, payload), Math.max(...WRITERS))
  const tools = { payload, pool, trade, milliseconds: plan.milliseconds }
  const results: Raced[] = []
  for (const races of [postingRaces, placingRaces])
    for (const each of await races(tools, WRITERS)) {
      process.stderr.write(`${each.name} …\n`)
      results.push(await race(each, plan))
    }
  const facts = factsOf(`medians of ${plan.rounds} rounds of ${plan.milliseconds / 1000} s`)
  process.stdout.write(`${facts}\n\n${[HEAD, ...results.map(rowOf)].join('\n')}\n`)
}

await runToEnd(main)
