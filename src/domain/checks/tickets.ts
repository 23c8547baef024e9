import { TICKET_MOVES, TICKET_STATUSES } from '../tickets/status'
import type { Rule } from './rule'

const legalMoves = TICKET_STATUSES.flatMap((from) =>
  TICKET_MOVES[from].map((to) => `('${from}', '${to}')`),
).join(', ')

export const TICKET_RULES: readonly Rule[] = [
  {
    name: 'ticket.moves',
    promise: 'opened once, then moved legally to the status it has',
    table: 'tickets',
    sql: `
      select t.ticket_number as subject, case when m.type is null then 'was never opened'
        when m.next is null and m.became <> t.status::text then format('is %s, but moved to %s', t.status, m.became)
        else format('%s from %s to %s after %s', m.type, coalesce(m.was, 'nothing'), m.became,
          coalesce(m.before, 'nothing')) end as fault
      from tickets t left join (
        select subject_id, type, "from" as was, "to" as became,
          lag("to") over story as before, lead("to") over story as next
        from events where subject_collection = 'tickets' and type in ('ticket.opened', 'ticket.status_changed')
        window story as (partition by subject_id order by id)) m on m.subject_id = t.id::text
      where m.type is null or (m.next is null and m.became is distinct from t.status::text)
        or (m.before is null) <> (m.type = 'ticket.opened') or m.was is distinct from m.before
        or (m.before is not null and (m.was, m.became) not in (${legalMoves}))`,
  },
  {
    name: 'ticket.resolved_at',
    promise: 'resolvedAt is there once it is resolved, and gone when it is open again',
    table: 'tickets',
    sql: `
      select ticket_number as subject, format('is %s and was resolved at %s', status,
        coalesce(resolved_at::text, 'no time')) as fault
      from tickets where (status in ('resolved', 'closed')) <> (resolved_at is not null)`,
  },
  {
    name: 'ticket.replies',
    promise: 'every reply and note has its event',
    table: 'tickets',
    sql: `
      select t.ticket_number as subject, format('%s replies and notes, and %s events of them', replies, coalesce(told, 0)) as fault
      from tickets t
      join (select ticket_id, count(*) as replies from ticket_replies group by 1) r on r.ticket_id = t.id
      left join (select subject_id, count(*) as told from events
        where subject_collection = 'tickets' and type in ('ticket.replied', 'ticket.noted') group by 1) e
        on e.subject_id = t.id::text
      where coalesce(told, 0) < replies`,
  },
]
