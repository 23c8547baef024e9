import pg from 'pg'
import { v7 as uuidv7 } from 'uuid'

type Booked = { transaction: string; own: string; shared: string; amountMinor: number }

/**
 * Both accounts locked in order, two balances, two entries under one unique key, one durable transaction: what a careful
 * hand writes. `tables` are ours, or copies of them without triggers.
 */
export const barePosting = (accounts: string, entries: string) => {
  const lock = `select id from ${accounts} where code in ($1, $2) order by (reseller_id is null), code collate "C" for update`
  const write = `with line (id, code, amount) as (values ($1::uuid, $3::text, $6::numeric), ($2::uuid, $4::text, -$6::numeric)),
    moved as (
      update ${accounts} a set balance_minor = balance_minor + line.amount, version = version + 1, revision = revision + 1,
        updated_at = now() from line where a.code = line.code
      returning line.id, a.id as account, line.amount, a.version, a.balance_minor, a.currency)
    insert into ${entries} (id, posting, type, transaction_id, account_id, amount_minor, currency, version,
      balance_after_minor, revision, created_at, updated_at)
    select id, 'top_up:' || $5::text, 'top_up', $5::text::uuid, account, amount, currency, version, balance_minor, 1, now(), now()
    from moved`
  return (pool: pg.Pool, { amountMinor, own, shared, transaction }: Booked): Promise<void> =>
    inTransaction(pool, async (client) => {
      await client.query({ name: `lock ${accounts}`, text: lock, values: [own, shared] })
      const values = [uuidv7(), uuidv7(), own, shared, transaction, amountMinor]
      await client.query({ name: `write ${entries}`, text: write, values })
    })
}

export const inTransaction = async (
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<void>,
): Promise<void> => {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await work(client)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}

type Sale = { client: string; like: string; plan: string; reseller: string; totalMinor: number }

/** Client, reseller and plan are read; order, event, message, job and hold are written, as the console does. */
export const barePlacing = (pool: pg.Pool, sale: Sale): Promise<void> =>
  inTransaction(pool, async (client) => {
    const [order, message] = [uuidv7(), uuidv7()]
    await client.query({ name: 'reseller', text: RESELLER, values: [sale.reseller] })
    await client.query({ name: 'client', text: CLIENT, values: [sale.client] })
    await client.query({ name: 'plan', text: PLAN, values: [sale.plan] })
    await client.query({ name: 'order', text: ORDER, values: [order, sale.like] })
    await client.query({ name: 'event', text: EVENT, values: [uuidv7(), order] })
    await client.query({ name: 'message', text: MESSAGE, values: [message, order, sale.client] })
    const values = [JSON.stringify({ message }), `message:${message}`]
    await client.query({ name: 'job', text: JOB, values })
    await client.query({ name: 'funds', text: FUNDS, values: [sale.reseller] })
    await client.query({ name: 'hold', text: HOLD, values: [sale.reseller, sale.totalMinor] })
  })

const RESELLER = 'select * from resellers where id = $1 for key share'
const CLIENT = 'select * from clients where id = $1'
const PLAN = 'select * from plans join plans_prices on _parent_id = plans.id where plans.id = $1'

/** The figures of an order like it: pricing is arithmetic, and not what is measured here. */
const ORDER = `insert into orders select (jsonb_populate_record(o, jsonb_build_object('id', $1::text,
    'order_number', regexp_replace(order_number, '[0-9]+$', '') || nextval('order_number_seq'),
    'created_at', now(), 'updated_at', now()))).* from orders o where id = $2`

const EVENT = `insert into events (id, actor_type, type, summary, subject_collection, subject_id, "to")
  select $1, 'reseller', 'order.placed', 'Order ' || order_number || ' placed.', 'orders', id::text, 'pending'
  from orders where id = $2`

const MESSAGE = `insert into messages (id, recipient, template_key, order_id, subject_collection, subject_id)
  select $1, client_email, 'order_confirmation', $2::uuid, 'orders', $2::uuid::text from clients where id = $3`

const JOB = `select 1 from graphile_worker.add_job('send_message', $1::json, job_key => $2, max_attempts => 10)`

const FUNDS = `select balance_minor, holds_minor from accounts where reseller_id = $1 and kind = 'reseller_funds' for update`

const HOLD = `update accounts set holds_minor = holds_minor + $2, revision = revision + 1, updated_at = now()
  where reseller_id = $1 and kind = 'reseller_funds'`
