import crypto from 'node:crypto'

import { query } from '../../../src/testing/app'
import type { World } from '../../../src/testing/builders'
import { place, placePaid, send, stage } from '../stage'
import { TABLES } from './tables'

const copies = async (table: string, count: number, change: (n: number) => object) => {
  const [first] = await query<{ id: string }>(`select id from ${table} order by created_at limit 1`)
  for (let n = 0; n < count; n += 1)
    await query(
      `insert into ${table} select (jsonb_populate_record(t, $2::jsonb)).* from ${table} t where id = $1`,
      [first?.id, JSON.stringify({ id: crypto.randomUUID(), ...change(n) })],
    )
}

const moments = (n: number) => ({
  created_at: new Date(Date.UTC(2026, n % 12, 1 + n)).toISOString(),
})
export const of = <T>(items: readonly T[], n: number): T => items[n % items.length]! // Never empty.

/** Few values each, so that sorts have ties and filters overlap; some in the trash. */
export const fill = async (world: World) => {
  const { otherReseller, otherUser, plan, tokens, user: own } = world
  const orders = [await place(world, 'physical'), await place(world, 'esim')]
  await placePaid(world, 'physical')
  await placePaid(world, 'esim')
  for (const { id: template } of orders)
    for (const status of ['pending', 'confirmed', 'delivered', 'activated', 'cancelled'] as const)
      for (const paymentStatus of ['pending', 'paid', 'failed'] as const)
        await stage(world, { template, status, paymentStatus })
  await query(`update orders set user_id = $1 where user_id is not null and id::text < '8'`, [
    otherUser.id,
  ])
  const trashed = (n: number) => (n % 9 === 8 ? { deleted_at: new Date().toISOString() } : {})
  await copies('plans', 12, (n) => ({
    ...{ code: `plan-${n}`, network_provider: of(['Orange', 'Play'], n), active: n % 3 > 0 },
    ...{ data_mb: of([null, 1024, 2048], n), validity_days: of([7, 30], n) },
    ...moments(n),
    ...trashed(n),
  }))
  await copies('clients', 16, (n) => ({
    ...{ client_name: of(['Luna', 'Sol', 'Luna Park'], n), monthly_limit: of([0, 100, 200], n) },
    ...{
      reseller_id: of([world.reseller.id, otherReseller.id], n),
      plan_id: of([null, plan.id], n),
    },
    ...{ status: of(['active', 'inactive'], n), client_email: `c${n}@example.com` },
    ...moments(n),
    ...trashed(n),
  }))
  await copies('users', 12, (n) => ({
    ...{ full_name: of(['Ana', 'Bo Li'], n), city: of(['Gdansk', 'Lodz', null], n) },
    ...{ email: `u${n}@example.com`, phone: `+4860000000${n}`, country: of(['PL', 'DE'], n) },
    ...{ status: of(['active', 'blocked', 'pending_verification'], n) },
    // Encrypted for its own row alone.
    ...{ id_document_number: null, current_plan_id: of([null, plan.id], n) },
    ...moments(n),
    ...trashed(n),
  }))
  await send('POST /api/tickets', tokens.user, { subject: 'No signal', description: 'None.' })
  await copies('tickets', 20, (n) => {
    const isOfUser = n % 2 === 0
    return {
      ...{ ticket_number: `T-${n}`, subject: of(['No signal', 'Refund', 'Slow'], n) },
      ...{ priority: of(['low', 'high'], n), status: of(['open', 'in_progress'], n) },
      user_id: isOfUser ? of([own.id, otherUser.id], n / 2) : null,
      reseller_id: isOfUser ? null : of([world.reseller.id, otherReseller.id], (n - 1) / 2),
      ...moments(n),
    }
  })
}

/** Values that occur, by collection and field: most random filters then find something. */
export const pools: Record<string, Record<string, unknown[]>> = {}

export const readPools = async () => {
  for (const [slug, { fields }] of Object.entries(TABLES))
    for (const [name, { column, kind: of }] of Object.entries(fields)) {
      const rows = await query<{ value: unknown }>(
        `select distinct ${of === 'number' ? `${column}::float8` : column} as value from ${slug} where ${column} is not null order by 1 limit 12`,
      )
      const values = rows.map(({ value }) => (value instanceof Date ? value.toISOString() : value))
      ;(pools[slug] ??= {})[name] = values
    }
}
