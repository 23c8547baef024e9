import pg from 'pg'

import { cursorOf } from '../domain/lists/cursor'
import { environment } from '../server/environment'

const SORT = { field: 'createdAt', isDescending: true }
export const PAGE = 50
/** Totals are exact up to here, on every side. */
const EXACT = 10_000

/** What the comparisons ask for, found in the data set by plain SQL. */
export type Samples = Awaited<ReturnType<typeof findSamples>>

export const findSamples = async (token: string) => {
  const pool = new pg.Pool({ connectionString: environment.databaseUrl, max: 1 })
  const one = async (sql: string, values: unknown[] = []): Promise<Record<string, string>> => {
    const { rows } = await pool.query<Record<string, string>>(sql, values)
    if (!rows[0]) throw new Error(`The data set is too small: nothing answers ${sql}`)
    return rows[0]
  }
  const { orders } = await one('select count(*) as orders from orders')
  const last = Math.min(20_000, Math.floor(Number(orders) / PAGE))
  const place = await one(
    `select id, to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as value
     from orders order by created_at desc, id desc offset $1 limit 1`,
    [(last - 1) * PAGE - 1],
  )
  const { id: order } = await one(
    `select id from orders where delivery_tracking_number is not null order by id limit 1`,
  )
  const samples = {
    headers: { authorization: `Bearer ${token}` },
    token,
    orders: Number(orders),
    order: order ?? '',
    lastPage: last,
    cursor: cursorOf(SORT, { id: place.id ?? '', value: place.value ?? '' }),
    status: await one(inGroup('status')),
    reseller: await one(inGroup('reseller_id')),
    sale: await one(SALE),
  }
  await pool.end()
  return samples
}

/** The largest group whose total is exact everywhere; where all are larger, the smallest. */
const inGroup = (column: 'status' | 'reseller_id'): string =>
  `select ${column}::text as value, count(*) as orders from orders where ${column} is not null
   group by 1 having count(*) >= ${PAGE}
   order by count(*) > ${EXACT}, case when count(*) > ${EXACT} then count(*) else -count(*) end limit 1`

/** A plan somebody bought as an eSIM, and that buyer: neither address nor stock is needed to buy it again. */
const SALE = `select o.user_id as "user", o.plan_id as plan, o.currency from orders o
  join users u on u.id = o.user_id join plans p on p.id = o.plan_id
  where o.sim_type = 'esim' and p.active and u.status = 'active' and u.deleted_at is null
  order by o.created_at desc limit 1`
