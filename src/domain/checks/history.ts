import { movesFor, ORDER_STATUSES, SIM_TYPES } from '../orders/status'
import { quotedList, type Rule } from './rule'

const legalMoves = SIM_TYPES.flatMap((type) =>
  ORDER_STATUSES.flatMap((from) =>
    movesFor(type)[from].map((to) => `('${type}', '${from}', '${to}')`),
  ),
).join(', ')

const MOVED = ORDER_STATUSES.filter((status) => status !== 'pending')
const moveTypes = quotedList(MOVED.map((status) => `order.${status}`))

/** How long a change may take from its stamp to its event, both in one transaction. */
const SAME_TIME = `interval '1 minute'`

export const HISTORY_RULES: readonly Rule[] = [
  {
    name: 'order.placed',
    promise: 'its history begins with its one placing',
    table: 'orders',
    sql: `
      select o.order_number as subject, case when placed is null then 'was never placed'
        when placings > 1 then format('was placed %s times', placings)
        when placed > earliest then 'something happened to it before it was placed'
        else format('was placed at %s and made at %s', placed, o.created_at) end as fault
      from orders o left join (
        select subject_id, min(created_at) as earliest,
          count(*) filter (where type = 'order.placed') as placings,
          min(created_at) filter (where type = 'order.placed') as placed
        from events where subject_collection = 'orders' group by subject_id) e on e.subject_id = o.id::text
      where placings is distinct from 1 or placed > earliest
        or placed not between o.created_at - ${SAME_TIME} and o.created_at + ${SAME_TIME}`,
  },
  {
    name: 'order.moves',
    promise: 'its events are legal moves, one after the other, from pending to the status it has',
    table: 'orders',
    sql: `
      select o.order_number as subject, case when m.became is null then format('is %s, but never moved', o.status)
        when m.next is null and m.became <> o.status::text then format('is %s, but moved to %s', o.status, m.became)
        else format('moved from %s to %s when it was %s', m.was, m.became, m.before) end as fault
      from orders o left join (
        select subject_id, type, "from" as was, "to" as became,
          lag("to", 1, 'pending') over story as before, lead("to") over story as next
        from events where subject_collection = 'orders' and type in (${moveTypes})
        window story as (partition by subject_id order by id)) m on m.subject_id = o.id::text
      where case when m.subject_id is null then o.status <> 'pending'
        else m.was is distinct from m.before or m.type is distinct from 'order.' || m.became
          or (o.sim_type::text, m.was, m.became) not in (${legalMoves})
          or (m.next is null and m.became is distinct from o.status::text) end`,
  },
  {
    name: 'order.timeline',
    promise: 'what happened later is told later',
    table: 'events',
    sql: `
      select subject_id as subject, format('%s at %s is told after what happened at %s', type, created_at, before) as fault
      from (
        select subject_id, type, created_at, lag(created_at) over (partition by subject_id order by id) as before
        from events where subject_collection = 'orders') as told
      where created_at < before`,
  },
  {
    name: 'order.stamps',
    promise: 'confirmedAt and the like are when its events say',
    table: 'orders',
    sql: `
      select o.order_number as subject, format('%s at %s, by its events at %s',
        word, coalesce(stamp::text, 'no time'), coalesce(told::text, 'no time')) as fault
      from orders o left join (
        select subject_id, ${MOVED.map(
          (status) => `max(created_at) filter (where type = 'order.${status}') as ${status}_told`,
        ).join(', ')}
        from events where subject_collection = 'orders' and type in (${moveTypes}) group by subject_id) e
        on e.subject_id = o.id::text
      cross join lateral (values ${MOVED.map(
        (status) => `('${status}', o.${status}_at, e.${status}_told)`,
      ).join(', ')}) as stamps (word, stamp, told)
      where (stamp is null) <> (told is null) or told not between stamp and stamp + ${SAME_TIME}`,
  },
  {
    name: 'order.payment_history',
    promise: 'what was paid or given back has its event',
    table: 'orders',
    sql: `
      select o.order_number as subject, format('is %s, with %s events of paying and %s of giving back',
        o.payment_status, coalesce(paid, 0), coalesce(back, 0)) as fault
      from orders o left join (
        select subject_id, count(*) filter (where type = 'order.paid') as paid,
          count(*) filter (where type = 'order.refunded') as back,
          count(*) filter (where type = 'order.refund_reopened') as reopened
        from events where subject_collection = 'orders' and type in ('order.paid', 'order.refunded', 'order.refund_reopened')
        group by subject_id) e on e.subject_id = o.id::text
      where coalesce(paid, 0) <> (o.payment_status in ('paid', 'partially_refunded', 'refunded'))::int
        or case when o.payment_status in ('partially_refunded', 'refunded') then coalesce(back, 0) = 0
          else coalesce(back, 0) > 0 and coalesce(reopened, 0) = 0 end`,
  },
  {
    name: 'event.order',
    promise: 'what is told of an order, and not of their list, is told of one that is there',
    table: 'events',
    sql: `
      select e.id::text as subject, format('%s of an order %s that is not there', e.type, e.subject_id) as fault
      from events e left join orders o on o.id::text = e.subject_id
      where e.subject_collection = 'orders' and o.id is null and e.subject_id <> 'list'`,
  },
]
