import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { createLocalReq } from 'payload'

import { down, up } from '../../src/migrations/20261123_211000_invoice_series'
import { query, testApp } from '../../src/testing/app'
import { buildWorld } from '../../src/testing/builders'
import { placePaid, send, stock } from './stage'

const issued = () =>
  query(
    `select number, kind, year, sequence, transaction_id, order_id, user_id, reseller_id, currency, net_minor, tax_minor,
       total_minor, tax_rate_bps, seller, buyer, lines, note,
       (select transaction_id from invoices o where o.id = i.original_id) as original
     from invoices i order by kind, sequence`,
  )

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
  const { payload } = await testApp()
  const req = await createLocalReq({}, payload)
  // Payload types `db` as the adapter-neutral base; this project has exactly one adapter.
  const { drizzle } = payload.db as unknown as PostgresAdapter
  await drizzle.transaction(async (db) => {
    // A migration is handed the connection of its transaction; the types name the adapter's whole pool.
    const args = { db, payload, req } as unknown as Parameters<typeof up>[0]
    await down(args)
    await up(args)
  })
  expect(before).toHaveLength(9)
  expect(await issued()).toEqual(before)
})
