import type { Rule } from './rule'

export const SIM_RULES: readonly Rule[] = [
  {
    name: 'order.sim',
    promise: 'from confirmation on it has a card of its own, and before it or cancelled none',
    table: 'orders',
    sql: `
      select o.order_number as subject, format('is %s and names %s', o.status, case
        when o.sim_id is null then 'no card'
        else format('card %s, which serves %s', s.iccid, coalesce(s.order_id::text, 'no order')) end) as fault
      from orders o left join sims s on s.id = o.sim_id
      where case when o.status in ('pending', 'cancelled') then o.sim_id is not null
        else s.order_id is distinct from o.id end`,
  },
  {
    name: 'sim.order',
    promise: 'a card that serves an order is the one it names, reserved until it is activated',
    table: 'sims',
    sql: `
      select s.iccid as subject, format('is %s for order %s, which is %s and names %s', s.stock_state, o.order_number,
        o.status, case when o.sim_id = s.id then 'this card' else 'another or none' end) as fault
      from sims s join orders o on o.id = s.order_id
      where s.stock_state <> 'disposed' and (o.sim_id is distinct from s.id
        or s.stock_state::text <> case o.status when 'activated' then 'in_use' else 'reserved' end)`,
  },
  {
    name: 'sim.fits',
    promise:
      "a card is of its order's type and network, of its reseller's stock or ours, and an eSIM has its code",
    table: 'sims',
    sql: `
      select s.iccid as subject, format('a %s card of %s serves order %s for %s of %s%s', s.sim_type, s.network_provider,
        o.order_number, o.sim_type, o.network_provider,
        case when s.reseller_id <> o.reseller_id or o.reseller_id is null and s.reseller_id is not null
          then ', and is the stock of another reseller' when s.activation_code is null and s.sim_type = 'esim'
          then ', without an activation code' end) as fault
      from orders o join sims s on s.id = o.sim_id
      where s.sim_type::text <> o.sim_type::text or s.network_provider <> o.network_provider
        or (s.reseller_id is not null and s.reseller_id is distinct from o.reseller_id)
        or (s.sim_type = 'esim' and s.activation_code is null)`,
  },
  {
    name: 'sim.holder',
    promise: 'a card in use is held by the customer of its order, one in stock by nobody',
    table: 'sims',
    sql: `
      select s.iccid as subject, format('is %s and held by user %s, client %s', s.stock_state,
        coalesce(s.user_id::text, 'none'), coalesce(s.client_id::text, 'none')) as fault
      from sims s left join orders o on o.id = s.order_id and s.stock_state = 'in_use'
      where s.stock_state <> 'disposed'
        and (s.user_id is distinct from o.user_id or s.client_id is distinct from o.client_id)`,
  },
  {
    name: 'sim.history',
    promise: 'it was reserved once more than released while it serves an order, else as often',
    table: 'sims',
    sql: `
      select s.iccid as subject, format('%s, but reserved %s and released %s times', case
        when s.order_id is null then 'serves no order' else 'serves an order' end,
        coalesce(reserved, 0), coalesce(released, 0)) as fault
      from sims s left join (
        select subject_id, count(*) filter (where type = 'sim.reserved') as reserved,
          count(*) filter (where type = 'sim.released') as released
        from events where subject_collection = 'sims' and type in ('sim.reserved', 'sim.released')
        group by subject_id) e on e.subject_id = s.id::text
      where s.stock_state <> 'disposed'
        and coalesce(reserved, 0) - coalesce(released, 0) <> (s.order_id is not null)::int`,
  },
]
