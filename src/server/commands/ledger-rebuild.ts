import type pg from 'pg'

import { LOCK_ACCOUNTS, REBUILD, type Rebuilt } from '../../domain/ledger/rebuild'
import { runToEnd } from '../runToEnd'
import { withConnection } from '../withConnection'

const say = (line: string): void => void process.stdout.write(`${line}\n`)

const changes = (row: Rebuilt): string =>
  [
    ['balance', row.balanceBefore, row.balanceMinor],
    ['version', row.versionBefore, row.version],
    ['holds', row.holdsBefore, row.holdsMinor],
  ]
    .filter(([, before, after]) => before !== after)
    .map(([what, before, after]) => `${what} ${before} → ${after}`)
    .join(', ')

const rebuild = async (client: pg.Client): Promise<Rebuilt[]> => {
  await client.query('begin')
  await client.query(LOCK_ACCOUNTS)
  const { rows } = await client.query<Rebuilt>(REBUILD)
  await client.query('commit')
  return rows
}

/** `npm run ledger:rebuild`: recomputes balances and holds, and says what was wrong. Safe at any time, and to repeat. */
const main = async (): Promise<void> => {
  const rebuilt = await withConnection(rebuild)
  for (const row of rebuilt) say(`${row.code}: ${changes(row)}`)
  say(
    rebuilt.length === 0
      ? 'Every account agrees with the ledger.'
      : `${rebuilt.length} accounts rebuilt.`,
  )
}

await runToEnd(main)
