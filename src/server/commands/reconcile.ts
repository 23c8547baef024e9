import { readFile } from 'node:fs/promises'

import { reconcile, type GatewayLine } from '../../domain/payments/reconcile'
import { flagsOf } from '../flags'
import { runToEnd } from '../runToEnd'
import { Trouble } from '../trouble.mjs'
import { withConnection } from '../withConnection'
import { readReport } from './gatewayReport'

const say = (line: string): void => void process.stdout.write(`${line}\n`)

/** What the books moved through the gateway's account, by the gateway's own ids; a day belongs to UTC. */
const BOOKS = `
  select coalesce(t.gateway_transaction_id, t.transaction_id) as id, e.currency, abs(e.amount_minor)::float8 as "amountMinor",
    case when e.amount_minor < 0 then 'payment' else 'refund' end as type
  from ledger_entries e join accounts a on a.id = e.account_id join transactions t on t.id = e.transaction_id
  where a.kind = 'gateway' and a.gateway = $1 and e.type <> 'refund_reversal'
    and not exists (select 1 from ledger_entries r where r.transaction_id = e.transaction_id and r.type = 'refund_reversal')
    and ($2::date is null or e.created_at >= $2::date) and ($3::date is null or e.created_at < $3::date)
  order by e.created_at, e.id`

type Asked = { gateway: string; file: string; from: string | null; to: string | null }

const HOW =
  'Use: npm run reconcile -- --gateway stripe --file report.csv [--from 2026-10-01 --to 2026-11-01]'

const text = { type: 'string' } as const

const asked = (): Asked => {
  const options = { gateway: text, file: text, from: text, to: text } as const
  const { file, from = null, gateway, to = null } = flagsOf(options, HOW)
  if (!gateway || !file) throw new Trouble('Name the gateway and its report.', HOW)
  return { gateway, file, from, to }
}

const readBooks = ({ from, gateway, to }: Asked): Promise<GatewayLine[]> =>
  withConnection(
    async (client) => (await client.query<GatewayLine>(BOOKS, [gateway, from, to])).rows,
  )

/** `npm run reconcile`: compares a gateway's report with the books, names every difference, and ends with 1 where there is one. */
const main = async (): Promise<number> => {
  const what = asked()
  const lines = readReport(await readFile(what.file, 'utf8'))
  const books = await readBooks(what)
  const breaks = reconcile(lines, books)
  for (const { id, kind, says } of breaks) say(`${kind.padEnd(9)} ${id}: ${says}`)
  const sizes = `${lines.length} lines of the report, ${books.length} of the books`
  say(
    breaks.length === 0
      ? `Both agree: ${sizes}.`
      : `${breaks.length} ${breaks.length === 1 ? 'difference' : 'differences'} between ${sizes}.`,
  )
  return breaks.length === 0 ? 0 : 1
}

await runToEnd(main)
