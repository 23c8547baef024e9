import type pg from 'pg'

const REVENUE = `case transaction_type when 'payment' then amount_minor else -amount_minor end`
const IS_REVENUE = `status = 'completed' and transaction_type in ('payment', 'refund')`

type Asked = { zone: string; from: string; to: string; currency: string }

/** Orders and revenue by month, counted from the rows: what the dashboard did before it kept figures. */
const trend = async (pool: pg.Pool, { currency, from, to, zone }: Asked): Promise<object> => {
  const { rows } = await pool.query<{ start: string; orders: string; revenue: string }>(
    `with months as (
      select generate_series(date_trunc('month', $1::date), $2::date - 1, '1 month')::date as month
    ), placed as (
      select date_trunc('month', created_at at time zone $3)::date as month, count(*) as orders from orders
      where currency = $4 and status <> 'cancelled'
        and created_at >= $1::timestamp at time zone $3 and created_at < $2::timestamp at time zone $3 group by 1
    ), taken as (
      select date_trunc('month', completed_at at time zone $3)::date as month, sum(${REVENUE}) as revenue
      from transactions where currency = $4 and ${IS_REVENUE}
        and completed_at >= $1::timestamp at time zone $3 and completed_at < $2::timestamp at time zone $3 group by 1
    )
    select to_char(month, 'YYYY-MM-DD') as start, coalesce(orders, 0)::text as orders, coalesce(revenue, 0)::text as revenue
    from months left join placed using (month) left join taken using (month) order by 1`,
    [from, to, zone, currency],
  )
  const points = rows.map(({ orders, revenue, start }) => ({
    ...{ start, orders: Number(orders), revenueMinor: Number(revenue) },
  }))
  return { interval: 'month', currency, points }
}

const shares = async (pool: pg.Pool, { currency, from, to, zone }: Asked): Promise<object> => {
  const { rows } = await pool.query<{ key: string; orders: string; revenue: string }>(
    `with taken as (
      select o.network_provider as key, sum(${REVENUE.replaceAll('amount_minor', 't.amount_minor')}) as revenue
      from transactions t join orders o on o.id = t.order_id
      where t.currency = $4 and t.status = 'completed' and t.transaction_type in ('payment', 'refund')
        and t.completed_at >= $1::timestamp at time zone $3 and t.completed_at < $2::timestamp at time zone $3 group by 1
    ), placed as (
      select network_provider as key, count(*) as orders from orders where currency = $4 and status <> 'cancelled'
        and created_at >= $1::timestamp at time zone $3 and created_at < $2::timestamp at time zone $3 group by 1
    )
    select key, coalesce(orders, 0)::text as orders, coalesce(revenue, 0)::text as revenue
    from taken full join placed using (key) order by coalesce(revenue, 0) desc, key`,
    [from, to, zone, currency],
  )
  const slices = rows.map(({ key, orders, revenue }) => ({
    ...{ key, label: key, orders: Number(orders), revenueMinor: Number(revenue) },
  }))
  return { by: 'provider', currency, slices }
}

/** The dashboard's answers from the rows themselves, by SQL alone. */
export const countFigures = async (
  pool: pg.Pool,
  path: string,
  asked: URLSearchParams,
): Promise<object> => {
  const { rows } = await pool.query<{ zone: string }>('select timezone as zone from general')
  const of = {
    zone: rows[0]?.zone ?? 'UTC',
    from: String(asked.get('from')),
    to: String(asked.get('to')),
    currency: String(asked.get('currency')),
  }
  return path === 'sales-trends' ? trend(pool, of) : shares(pool, of)
}
