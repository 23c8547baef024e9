import type pg from 'pg'

const EXACT = 10_000

type Row = Record<string, unknown>

/** The page and its total, in the SQL that the console's own list comes down to. */
export const listOrders = async (pool: pg.Pool, asked: URLSearchParams): Promise<object> => {
  const limit = Number(asked.get('limit'))
  const filter = filterIn(asked)
  const after = placeIn(asked)
  const values = [...filter.values, ...after.values]
  const { rows } = await pool.query<Row>(
    `select * from orders where ${filter.sql} and ${after.sql('$', filter.values.length)}
     order by created_at desc, id desc limit ${limit + 1}`,
    values,
  )
  const total = asked.get('pagination') === 'false' ? {} : await totalOf(pool, filter)
  const docs = rows.slice(0, limit).map(docOf)
  return { docs, hasNextPage: rows.length > limit, limit, ...total }
}

export const readOrder = async (pool: pg.Pool, id: string): Promise<object> => {
  const { rows } = await pool.query<Row>('select * from orders where id = $1', [id])
  if (!rows[0]) throw new Error(`There is no order ${id}`)
  return docOf(rows[0])
}

type Filter = { sql: string; values: string[] }

const filterIn = (asked: URLSearchParams): Filter => {
  const status = asked.get('where[status][equals]')
  if (status) return { sql: 'status = $1', values: [status] }
  const reseller = asked.get('where[reseller][equals]')
  if (reseller) return { sql: 'reseller_id = $1', values: [reseller] }
  return { sql: 'true', values: [] }
}

const placeIn = (asked: URLSearchParams) => {
  const cursor = asked.get('after')
  if (!cursor) return { sql: () => 'true', values: [] }
  // A cursor of the console: its sort, the value there, the id.
  const [, value, id] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as string[]
  return {
    sql: (sign: string, before: number) =>
      `created_at <= ${sign}${before + 1} and (created_at < ${sign}${before + 1} or id < ${sign}${before + 2})`,
    values: [value ?? '', id ?? ''],
  }
}

const totalOf = async (pool: pg.Pool, { sql, values }: Filter): Promise<object> => {
  const few = `select id from orders where ${sql}`
  const counted = await pool.query<{ count: string }>(
    `select count(*) from (${few} limit ${EXACT + 1}) few`,
    values,
  )
  const count = Number(counted.rows[0]?.count)
  if (count <= EXACT) return { totalDocs: count, totalIsEstimate: false }
  const explained = await pool.query<{ 'QUERY PLAN': [{ Plan: { 'Plan Rows': number } }] }>(
    `explain (format json) ${few}`,
    values,
  )
  const estimate = explained.rows[0]?.['QUERY PLAN'][0].Plan['Plan Rows'] ?? 0
  return { totalDocs: Math.max(count, estimate), totalIsEstimate: true }
}

const ADDRESS = 'delivery_address_'
const NUMBERS = /_minor$|_bps$|^revision$/

/** A row in the API's words. */
const docOf = (row: Row): Row => {
  const doc: Row = { deliveryAddress: {} }
  const address: Row = {}
  for (const [column, value] of Object.entries(row))
    if (column.startsWith(ADDRESS)) address[camel(column.slice(ADDRESS.length))] = value
    else doc[camel(column.replace(/_id$/, ''))] = NUMBERS.test(column) ? Number(value) : value
  return { ...doc, deliveryAddress: address }
}

const names = new Map<string, string>()

const camel = (column: string): string => {
  const known = names.get(column)
  if (known) return known
  const name = column.replaceAll(/_([a-z0-9])/g, (_all, letter: string) => letter.toUpperCase())
  names.set(column, name)
  return name
}
