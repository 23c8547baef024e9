import type { Rule } from './rule'

const LINES = ['plan_price_minor', 'delivery_fee_minor', 'service_charge_minor']

const net = LINES.join(' + ')
const taxAdded = LINES.map((line) => `round(${line} * tax_rate_bps / 10000)`).join(' + ')
// Told from the row alone: the settings may have changed since.
const taxContained = LINES.map(
  (line) => `round(${line} * tax_rate_bps / (10000 + tax_rate_bps))`,
).join(' + ')

export const ORDER_RULES: readonly Rule[] = [
  {
    name: 'order.price',
    promise: 'tax is that of each line, added or contained, and the total is the sum',
    table: 'orders',
    sql: `
      select order_number as subject, format(
        'total %s with tax %s; its lines make %s with tax %s added, or %s with tax %s contained',
        total_minor, tax_minor, net + added, added, net, contained) as fault
      from orders cross join lateral (
        select ${net} as net, ${taxAdded} as added, ${taxContained} as contained) as lines
      where not ((total_minor = net + added and tax_minor = added)
        or (total_minor = net and tax_minor = contained))`,
  },
  {
    name: 'order.delivery',
    promise: 'an eSIM has neither delivery fee nor carrier; what was dispatched has a carrier',
    table: 'orders',
    sql: `
      select order_number as subject, format('%s with carrier %s and delivery fee %s, dispatched %s',
        sim_type, coalesce(carrier, 'none'), delivery_fee_minor, coalesce(dispatched_at::text, 'never')) as fault
      from orders
      where case sim_type
        when 'esim' then delivery_fee_minor <> 0 or carrier is not null or dispatched_at is not null
        else dispatched_at is not null and carrier is null end`,
  },
  {
    name: 'order.parties',
    promise:
      "a client's order is its reseller's while it is under way; what is finished stays with who sold it",
    table: 'orders',
    sql: `
      select o.order_number as subject, 'its client belongs to another reseller' as fault
      from orders o join clients c on c.id = o.client_id
      where c.reseller_id is distinct from o.reseller_id and o.status not in ('activated', 'cancelled')`,
  },
]
