import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'

import { choice, interval, period } from './run/parameters'
import { defineReport } from './run/report'
import { minutesBetween, periodsOf, startOf, within } from './run/sql'

const PRIORITIES = ['all', 'low', 'medium', 'high', 'urgent'] as const

/** A first answer is the first reply of staff that the customer can read, to a ticket opened in the period. */
export const ticketLoad = defineReport({
  slug: 'ticket-load',
  title: 'Ticket load',
  summary: 'Tickets opened and resolved, how many stayed open, and how fast they were answered.',
  group: 'Operations',
  parameters: z.object({
    ...{ ...period, ...interval() },
    priority: choice('Priority', PRIORITIES, 'all'),
  }),
  columns: [
    { name: 'start', label: 'From', type: 'day' },
    { name: 'opened', label: 'Opened', type: 'count', isTotalled: true },
    { name: 'resolved', label: 'Resolved', type: 'count', isTotalled: true },
    { name: 'openAfter', label: 'Unresolved by then', type: 'count' },
    { name: 'answerMinutes', label: 'Half were answered within', type: 'minutes' },
    { name: 'resolveMinutes', label: 'Half were resolved within', type: 'minutes' },
  ],
  chart: { kind: 'line', by: 'start', values: ['opened', 'resolved'] },
  statement: ({ span }, { interval: step, priority }) => {
    const { inside, timeZone } = span
    return sql`
    with period as (${periodsOf(span, step)}),
    ticket as (
      select * from tickets where deleted_at is null
        ${priority === 'all' ? sql`` : sql`and priority::text = ${priority}`}
    ), answered as (
      select t.id, t.created_at, (select min(r.created_at) from ticket_replies r where r.ticket_id = t.id
        and r.author_collection = 'admins' and not r.is_internal) as answered_at
      from ticket t where ${within(sql`t.created_at`, inside)}
    ), opened as (
      select ${startOf(sql`created_at`, step, timeZone)} as start, count(*) as opened,
        percentile_disc(0.5) within group (order by ${minutesBetween(sql`created_at`, sql`answered_at`)})
          as answer
      from answered group by 1
    ), resolved as (
      select ${startOf(sql`resolved_at`, step, timeZone)} as start, count(*) as resolved,
        percentile_disc(0.5) within group (order by ${minutesBetween(sql`created_at`, sql`resolved_at`)})
          as resolve
      from ticket where ${within(sql`resolved_at`, inside)} group by 1
    ), move as (
      select created_at as at, 1 as change from ticket
      union all select resolved_at, -1 from ticket where resolved_at is not null
    ), moved as (
      select ${startOf(sql`at`, step, timeZone)} as start, sum(change) as change
      from move where ${within(sql`at`, inside)} group by 1
    ), before as (
      select coalesce(sum(change), 0) as unresolved from move
      where at < ${inside.from.toISOString()}::timestamptz
    )
    select start, coalesce(opened, 0) as opened, coalesce(resolved, 0) as resolved,
      (select unresolved from before) + sum(coalesce(change, 0)) over (order by start) as "openAfter",
      answer as "answerMinutes", resolve as "resolveMinutes"
    from period left join opened using (start) left join resolved using (start)
      left join moved using (start)
    order by start`
  },
})
