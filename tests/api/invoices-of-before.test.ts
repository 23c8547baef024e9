import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { createLocalReq } from 'payload'

import { reopenRefund } from '../../src/domain/orders/money/reopenRefund'
import { down, up } from '../../src/migrations/20261123_211000_invoice_series'
import { up as issueCounterInvoices } from '../../src/migrations/20261127_124749_counter_invoices'
import { query, testApp } from '../../src/testing/app'
import { buildWorld } from '../../src/testing/builders'
import { expectConsistent } from './consistency'
import { placePaid, send, stock } from './stage'

const issued = () =>
  query(
    `select number, kind, year, sequence, transaction_id, order_id, user_id, reseller_id, currency, net_minor, tax_minor,
       total_minor, tax_rate_bps, seller, buyer, lines, note,
       (select transaction_id from invoices o where o.id = i.original_id) as original
     from invoices i order by kind, sequence`,
  )

type Args = Parameters<typeof up>[0]

const migrate = async (run: (args: Args) => Promise<void>): Promise<void> => {
  const { payload } = await testApp()
  const req = await createLocalReq({}, payload)
  // Payload types `db` as the adapter-neutral base; this project has exactly one adapter.
  const { drizzle } = payload.db as unknown as PostgresAdapter
  await drizzle.transaction(async (db) => {
    // A migration is handed the connection of its transaction; the types name the adapter's whole pool.
    await run({ db, payload, req })
  })
}

it('the migration issues for what was paid and given back before what the verbs would have', async () => {
  const world = await buildWorld()
  await stock(4, 'physical')
  await stock(4, 'esim')
  for (const simType of ['physical', 'esim', 'physical'] as const) {
    const { id } = await placePaid(world, simType)
    const [paid] = await query('select id from transactions where order_id = $1', [id])
    const refund = `POST /api/transactions/${String(paid?.id)}/refund`
    for (const amountMinor of [333, 500])
      await send(refund, world.tokens.admin, { amountMinor, reason: 'Slow' })
  }
  const before = await issued()
  await migrate(async (args) => {
    await down(args)
    await up(args)
  })
  expect(before).toHaveLength(9)
  expect(await issued()).toEqual(before)
})

it('the migration takes back the credit notes of refunds that had failed before there were counter invoices', async () => {
  const { payload } = await testApp()
  const refunds = await query<{ id: string }>(
    `select id from transactions where transaction_type = 'refund' order by id limit 2`,
  )
  for (const { id } of refunds)
    await reopenRefund(await createLocalReq({}, payload), id, { status: 'failed', response: {} })
  const before = await issued()
  await query(`
    begin;
    set local session_replication_role = replica;
    delete from invoices where kind = 'invoice' and original_id is not null;
    update invoice_series set last = last - 2 where kind = 'invoice';
    commit`)
  expect(await issued()).toHaveLength(before.length - 2)
  await migrate(issueCounterInvoices)
  expect(await issued()).toEqual(before)
  await expectConsistent()
})
