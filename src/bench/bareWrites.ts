import type pg from 'pg'
import { v7 as uuidv7 } from 'uuid'

const inTransaction = async <T>(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> => {
  const client = await pool.connect()
  try {
    await client.query('begin')
    const result = await work(client)
    await client.query('commit')
    return result
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}

/** Buyer, plan and price are read; order, event, message and job are written, as the console does. */
export const placeOrder = (
  pool: pg.Pool,
  { plan, user }: { plan: string; user: string },
): Promise<object> =>
  inTransaction(pool, async (client) => {
    await client.query('select * from users where id = $1', [user])
    await client.query(PLAN, [plan])
    const [id, message] = [uuidv7(), uuidv7()]
    const { rows } = await client.query<{ number: string }>(INSERT, [id, plan, user])
    await client.query(PLACED, [uuidv7(), id, `Order ${rows[0]?.number} placed.`])
    await client.query(MESSAGE, [message, id, user])
    await client.query(JOB, [JSON.stringify({ message }), `message:${message}`])
    return { doc: { id, status: 'pending', orderNumber: rows[0]?.number } }
  })

const PLAN = 'select * from plans join plans_prices on _parent_id = plans.id where plans.id = $1'

/** The figures of the last order like it: pricing is arithmetic, and not what is measured here. */
const INSERT = `insert into orders (id, order_number, order_type, user_id, plan_id, sim_type, network_provider, plan_name,
    plan_price_minor, currency, delivery_fee_minor, service_charge_minor, tax_rate_bps, tax_minor, total_minor)
  select $1, regexp_replace(order_number, '[0-9]+$', '') || nextval('order_number_seq'), order_type, user_id, plan_id,
    sim_type, network_provider, plan_name, plan_price_minor, currency, delivery_fee_minor, service_charge_minor,
    tax_rate_bps, tax_minor, total_minor
  from orders where user_id = $3 and plan_id = $2 and sim_type = 'esim' limit 1
  returning order_number as number`

const PLACED = `insert into events (id, actor_type, type, summary, subject_collection, subject_id, "to")
  values ($1, 'admin', 'order.placed', $3, 'orders', $2, 'pending')`

const MESSAGE = `insert into messages (id, recipient, template_key, order_id, subject_collection, subject_id)
  select $1, email, 'order_confirmation', $2::uuid, 'orders', $2::uuid::text from users where id = $3`

const JOB = `select 1 from graphile_worker.add_job('send_message', $1::json, job_key => $2, max_attempts => 10)`

/** Locks and reads the order and what was paid for it, moves it, writes the event; nobody is told. */
export const cancelOrder = (pool: pg.Pool, id: string, reason: string): Promise<object> =>
  inTransaction(pool, async (client) => {
    await client.query('select * from orders where id = $1 for update', [id])
    await client.query('select sum(amount_minor) from transactions where order_id = $1', [id])
    const { rows } = await client.query<Record<string, unknown>>(CANCEL, [[id]])
    await client.query(CANCELLED, [[id], [uuidv7()], reason])
    return { doc: rows[0] }
  })

const CANCEL = `update orders set status = 'cancelled', cancelled_at = now(), updated_at = now(), revision = revision + 1
  where id = any($1::uuid[]) returning id, status`

const CANCELLED = `insert into events (id, actor_type, type, summary, subject_collection, subject_id, "from", "to", reason)
  select event, 'admin', 'order.cancelled', 'Order ' || order_number || ' cancelled.', 'orders', orders.id::text,
    'pending', 'cancelled', $3
  from unnest($1::uuid[], $2::uuid[]) as given (id, event) join orders using (id)`

/** All in one transaction and a statement each for orders, events, messages and jobs. */
export const cancelMany = (
  pool: pg.Pool,
  { ids, reason }: { ids: string[]; reason: string },
): Promise<object> =>
  inTransaction(pool, async (client) => {
    const fresh = () => ids.map(() => uuidv7())
    await client.query('select id from orders where id = any($1::uuid[]) for update', [ids])
    const { rows } = await client.query(CANCEL, [ids])
    await client.query(CANCELLED, [ids, fresh(), reason])
    await client.query(MESSAGES_AND_JOBS, [ids, fresh()])
    return { results: rows, done: rows.length, failed: ids.length - rows.length }
  })

const MESSAGES_AND_JOBS = `with written as (
    insert into messages (id, recipient, template_key, order_id, subject_collection, subject_id)
    select message, email, 'order_cancelled', orders.id, 'orders', orders.id::text
    from unnest($1::uuid[], $2::uuid[]) as given (id, message)
      join orders using (id) join users on users.id = orders.user_id
    returning id)
  select graphile_worker.add_job('send_message', json_build_object('message', id), job_key => 'message:' || id,
    max_attempts => 10) from written`
