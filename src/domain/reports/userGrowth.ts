import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'

import { interval, period } from './run/parameters'
import { defineReport, type Sql } from './run/report'
import { periodsOf, startOf, within } from './run/sql'

/** People who are in the trash are nobody's growth. */
export const userGrowth = defineReport({
  slug: 'user-growth',
  title: 'User growth',
  summary: 'New app users, resellers and clients, and how many users there were by then.',
  group: 'People',
  parameters: z.object({ ...period, ...interval() }),
  columns: [
    { name: 'start', label: 'From', type: 'day' },
    { name: 'users', label: 'New app users', type: 'count', isTotalled: true },
    { name: 'verified', label: 'Of them active now', type: 'count', isTotalled: true },
    { name: 'usersAfter', label: 'App users by then', type: 'count' },
    { name: 'resellers', label: 'New resellers', type: 'count', isTotalled: true },
    { name: 'clients', label: 'New clients', type: 'count', isTotalled: true },
  ],
  chart: { kind: 'line', by: 'start', values: ['users', 'clients'] },
  statement: ({ span }, { interval: step }) => {
    const { inside, timeZone } = span
    const joined = (table: Sql, name: Sql, more: Sql = sql``): Sql => sql`
      select ${startOf(sql`created_at`, step, timeZone)} as start, count(*) as ${name} ${more}
      from ${table} where deleted_at is null and ${within(sql`created_at`, inside)} group by 1`
    return sql`
    with period as (${periodsOf(span, step)}),
    u as (${joined(sql`users`, sql`users`, sql`, count(*) filter (where status = 'active') as verified`)}),
    r as (${joined(sql`resellers`, sql`resellers`)}),
    c as (${joined(sql`clients`, sql`clients`)}),
    before as (
      select count(*) as users from users
      where deleted_at is null and created_at < ${inside.from.toISOString()}::timestamptz
    )
    select start, coalesce(u.users, 0) as users, coalesce(verified, 0) as verified,
      (select users from before) + sum(coalesce(u.users, 0)) over (order by start) as "usersAfter",
      coalesce(resellers, 0) as resellers, coalesce(clients, 0) as clients
    from period left join u using (start) left join r using (start) left join c using (start)
    order by start`
  },
})
