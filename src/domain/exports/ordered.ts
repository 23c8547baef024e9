import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { invalid } from '../../core/problem'
import { says } from '../../core/words/sentence'
import { rowsOf } from '../database/transaction'
import type { ExportColumn } from './column'
import { JOINED, tableOf, type Exported } from './lists'

/** An order of rows: by what, and which way. */
export type Order = { of: string; isDown: boolean }

// Every list has them, though not every file. No plain object, which knows names such as `constructor` besides.
const TIMES: ReadonlyMap<string, string> = new Map([
  ['createdAt', 'x.created_at'],
  ['updatedAt', 'x.updated_at'],
])

/** `-totalMinor` as an order by a column that the caller may read; undefined for the usual one. 422 for another. */
export const orderOf = (columns: ExportColumn[], asked: string | undefined): Order | undefined => {
  if (!asked || asked === '-id') return undefined
  const name = asked.replace(/^-/, '')
  const of = columns.find((column) => column.name === name)?.of ?? TIMES.get(name)
  if (of) return { of, isDown: asked.startsWith('-') }
  const known = columns.map((column) => column.name).join(', ')
  throw invalid([{ path: 'sort', message: says`A name of a column, with - before it: ${known}.` }])
}

/**
 * Ids in another order than newest first. They are all held at once, forty bytes each, because a page of an order that
 * changes while it is read is not the page that follows the last one.
 */
export const inOrder = async (
  req: PayloadRequest,
  { collection, order }: { collection: Exported; order: Order },
  ids: string[],
): Promise<string[]> => {
  const way = sql.raw(order.isDown ? 'desc' : 'asc')
  const rows = await rowsOf<{ id: string }>(
    req,
    sql`select x.id::text as id from ${sql.identifier(tableOf(collection))} x ${sql.raw(JOINED[collection])}
      where x.id = any(${sql.param(ids)}::uuid[]) order by ${sql.raw(order.of)} ${way}, x.id desc`,
  )
  return rows.map(({ id }) => id)
}
