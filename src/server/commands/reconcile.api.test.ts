import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { toDecimalString } from '../../core/money'
import { query } from '../../testing/app'
import { buildWorld } from '../../testing/builders'
import { databaseName, databaseUrl } from '../../testing/database'
import { placePaid, send } from '../../../tests/api/stage'
import { runProgram } from '../../testing/test-server.mjs'

type Row = { id: string; type: string; amount: number; currency: string }

let rows: Row[]
let folder: string

beforeAll(async () => {
  const world = await buildWorld()
  await placePaid(world, 'physical')
  const { id } = await placePaid(world, 'esim')
  const [payment] = await query<{ id: string }>('select id from transactions where order_id = $1', [
    id,
  ])
  await send(`POST /api/transactions/${payment?.id}/refund`, world.tokens.admin, {
    amountMinor: 500,
    reason: 'A trial.',
  })
  rows = await query<Row>(
    `select gateway_transaction_id as id, transaction_type as type, amount_minor::int as amount, currency
     from transactions where gateway = 'sandbox' order by created_at`,
  )
  folder = await mkdtemp(path.join(tmpdir(), 'simdesk-report-'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

/** What the command says of a report of these rows, and whether it ends well. */
const reconciled = async (report: Row[]): Promise<{ isFine: boolean; said: string }> => {
  const file = path.join(folder, 'report.csv')
  const lines = report.map(({ amount, currency, id, type }) =>
    [id, type, toDecimalString(amount, currency), currency].join(','),
  )
  await writeFile(file, ['id,type,amount,currency', ...lines].join('\n'))
  const args = ['--gateway', 'sandbox', '--file', file]
  try {
    const { stdout } = await runProgram('src/server/commands/reconcile.ts', {
      args,
      databaseUrl: databaseUrl(databaseName),
    })
    return { isFine: true, said: stdout }
  } catch (error) {
    return { isFine: false, said: String(error) }
  }
}

it('agrees with a report of what went through the gateway', async () => {
  expect(rows).toHaveLength(3)
  const { isFine, said } = await reconciled(rows)
  expect([isFine, said]).toEqual([true, expect.stringContaining('Both agree: 3 lines')])
})

const first = (changes: Partial<Row>): Row[] =>
  rows.map((row, index) => (index === 0 ? { ...row, ...changes } : row))

it.each([
  ['missing', () => rows.slice(1)],
  ['extra', () => [...rows, { id: 'pi_9', type: 'payment', amount: 1, currency: 'USD' }]],
  ['amount', () => first({ amount: 1 })],
  ['currency', () => first({ currency: 'EUR' })],
  ['duplicate', () => [...rows, ...rows.slice(0, 1)]],
])('ends with 1 and names what is %s', async (kind, report) => {
  const { isFine, said } = await reconciled(report())
  expect([isFine, said]).toEqual([false, expect.stringContaining(`${kind.padEnd(9)} `)])
  expect(said).toContain('1 difference between')
})
