import { query } from '../../src/testing/app'

/** Each statement lists what breaks a promise that joins two tables; all of them find nothing. */
const PROMISES: Record<string, string> = {
  'an order between confirmation and its end holds exactly the card that points at it': `
    select o.order_number, o.status, s.iccid, s.stock_state from orders o
    full join sims s on s.order_id = o.id and s.stock_state <> 'disposed'
    where (o.id is not null or s.order_id is not null) and not coalesce(case
      when o.status in ('pending', 'cancelled') then s.id is null and o.sim_id is null
      when o.status = 'activated' then s.id = o.sim_id and s.stock_state = 'in_use'
      else s.id = o.sim_id and s.stock_state = 'reserved' end, false)`,
  'a card in stock belongs to nobody': `
    select iccid from sims where stock_state = 'available' and
      (order_id is not null or user_id is not null or client_id is not null)`,
  'an order is paid once, and wholly': `
    select o.order_number, count(*), sum(t.amount_minor) from orders o
    join transactions t on t.order_id = o.id and t.transaction_type = 'payment' and t.status = 'completed'
    group by o.id having count(*) > 1 or sum(t.amount_minor) <> o.total_minor`,
  'what an order says of its payment is what its transactions say': `
    with sums as (
      select o.*,
        coalesce(sum(t.amount_minor) filter (where transaction_type = 'payment' and t.status = 'completed'), 0) as paid,
        coalesce(sum(t.amount_minor) filter (where transaction_type = 'refund' and t.status = 'completed'), 0) as back,
        count(*) filter (where transaction_type = 'payment' and t.status = 'failed') as declined
      from orders o left join transactions t on t.order_id = o.id group by o.id)
    select order_number, status, payment_status, refund_due_minor, paid, back from sums
    where not (case payment_status
      when 'pending' then paid = 0
      when 'failed' then paid = 0 and declined > 0
      when 'paid' then paid = total_minor and back = 0
      when 'partially_refunded' then back > 0 and back < paid
      when 'refunded' then back > 0 and back = paid end)
    or refund_due_minor <> (case status when 'cancelled' then paid - back else 0 end)`,
  'refunds never take more than their payment, even those under way': `
    select p.transaction_id from transactions p
    join transactions r on r.parent_id = p.id and r.status in ('pending', 'completed')
    group by p.id having sum(r.amount_minor) > p.amount_minor or p.status <> 'completed'`,
  'every move of an order is one event, and only a move is': `
    select o.order_number, o.status, kind, count(e.id) from orders o
    cross join unnest(array['confirmed', 'dispatched', 'delivered', 'activated', 'cancelled']) kind
    left join events e on e.subject_id = o.id::text and e.type = 'order.' || kind
    group by o.id, kind having count(e.id) <> (case kind
      when 'confirmed' then (o.confirmed_at is not null)::int
      when 'dispatched' then (o.dispatched_at is not null)::int
      when 'delivered' then (o.delivered_at is not null)::int
      when 'activated' then (o.activated_at is not null)::int
      else (o.cancelled_at is not null)::int end)`,
  'a change of a card in stock is one event': `
    select s.iccid, count(e.id) filter (where e.type = 'sim.reserved') as reserved,
      count(e.id) filter (where e.type = 'sim.released') as released
    from sims s left join events e on e.subject_id = s.id::text group by s.id
    having count(e.id) filter (where e.type = 'sim.reserved')
      - count(e.id) filter (where e.type = 'sim.released') <> (s.order_id is not null)::int`,
}

/** That the tables agree with one another, whatever happened at once. */
export const expectConsistent = async (): Promise<void> => {
  const broken: Record<string, unknown[]> = {}
  for (const [promise, statement] of Object.entries(PROMISES)) {
    const rows = await query(statement)
    if (rows.length > 0) broken[promise] = rows
  }
  expect(broken).toEqual({})
}

/** How many rows every table has: nothing saved means nothing changed here. */
export const rowCounts = async (): Promise<Record<string, number>> => {
  const tables = await query<{ name: string }>(
    `select table_name as name from information_schema.tables
     where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
  )
  const counting = tables.map(
    ({ name }) => `select '${name}' as name, count(*)::int from "${name}"`,
  )
  const rows = await query<{ name: string; count: number }>(counting.join(' union all '))
  return Object.fromEntries(rows.map(({ count, name }) => [name, count]))
}
