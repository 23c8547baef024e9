import pg from 'pg'

import { environment } from '../server/environment'
import type { Samples } from './samples'

/** New orders like the sample's, with the events of their placing, by one statement: moving them is what is measured. */
export const addPendingOrders = async ({ sale }: Samples, count: number): Promise<string[]> => {
  const pool = new pg.Pool({ connectionString: environment.databaseUrl, max: 1 })
  try {
    const { rows } = await pool.query<{ id: string }>(ADD, [sale.user, sale.plan, count])
    return rows.map(({ id }) => id)
  } finally {
    await pool.end()
  }
}

const ADD = `with like_this as (
    select * from orders where user_id = $1 and plan_id = $2 and sim_type = 'esim' limit 1
  ), added as (
    insert into orders (id, order_number, order_type, user_id, plan_id, sim_type, network_provider, plan_name,
      plan_price_minor, currency, delivery_fee_minor, service_charge_minor, tax_rate_bps, tax_minor, total_minor)
    select gen_random_uuid(), regexp_replace(order_number, '[0-9]+$', '') || nextval('order_number_seq'), order_type,
      user_id, plan_id, sim_type, network_provider, plan_name, plan_price_minor, currency, delivery_fee_minor,
      service_charge_minor, tax_rate_bps, tax_minor, total_minor
    from like_this, generate_series(1, $3::int)
    returning id, order_number
  ), told as (
    insert into events (id, actor_type, type, summary, subject_collection, subject_id, "to")
    select gen_random_uuid(), 'system', 'order.placed', 'Order ' || order_number || ' placed.', 'orders', id::text,
      'pending' from added
  )
  select id from added`
