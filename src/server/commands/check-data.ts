import type pg from 'pg'

import { check, EXAMPLES, type Ask, type Finding } from '../../domain/checks/check'
import type { Rule } from '../../domain/checks/rule'
import { RULES } from '../../domain/checks/rules'
import { runToEnd } from '../runToEnd'
import { withConnection } from '../withConnection'

const say = (line: string): void => void process.stdout.write(`${line}\n`)

const counted = (count: number, what: string): string =>
  `${count.toLocaleString('en')} ${what.replaceAll('_', ' ')}`

const sizesOf = async (ask: Ask): Promise<Map<string, number>> => {
  const sizes = new Map<string, number>()
  for (const table of new Set(RULES.map((rule) => rule.table))) {
    const [row] = await ask<{ count: string }>(`select count(*)::text as count from "${table}"`)
    sizes.set(table, Number(row?.count ?? 0))
  }
  return sizes
}

const tell = ({ name, promise }: Rule, { faults, total }: Finding, seconds: string): void => {
  const verdict = total === 0 ? 'ok    ' : 'FAULT '
  say(`${verdict} ${name.padEnd(22)} ${seconds.padStart(6)} s  ${promise}`)
  for (const { fault, subject } of faults) say(`         ${subject}: ${fault}`)
  if (total > EXAMPLES) say(`         … and ${counted(total - EXAMPLES, 'more')}`)
}

/** Every rule on one snapshot, so that a database that is at work is told as of one moment. */
const checkAll = async (ask: Ask): Promise<number> => {
  await ask('begin isolation level repeatable read read only')
  // A sort of every event must not crawl; the reader of this database is this program alone.
  await ask(`set local work_mem = '256MB'`)
  const sizes = await sizesOf(ask)
  say(`Checking ${[...sizes].map(([table, count]) => counted(count, table)).join(', ')}.`)
  let broken = 0
  for (const rule of RULES) {
    const began = Date.now()
    const finding = await check(ask, rule)
    tell(rule, finding, ((Date.now() - began) / 1000).toFixed(1))
    if (finding.total > 0) broken += 1
  }
  return broken
}

const askOf =
  (client: pg.Client): Ask =>
  async <Row extends Record<string, unknown>>(sql: string) =>
    (await client.query<Row>(sql)).rows

/** `npm run check:data`: says of any database what in it cannot be true, and then ends with 1. */
const main = async (): Promise<number> => {
  const broken = await withConnection((client) => checkAll(askOf(client)))
  say(
    broken === 0
      ? `All ${RULES.length} rules hold.`
      : `${broken} of ${RULES.length} rules are broken.`,
  )
  return broken === 0 ? 0 : 1
}

await runToEnd(main)
