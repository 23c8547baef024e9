import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest, Where } from 'payload'
import { mergeListSearchAndWhere } from 'payload/shared'

import { dayOf } from '../../core/calendar'
import { nameOfCode } from '../../core/words/codes'
import { assertCan } from '../access/can'
import { rowsOf } from '../database/transaction'
import { sheetFile, type DownloadFile, type SheetFormat } from '../documents/file'
import type { SheetRow } from '../documents/sheet'
import { recordEvent } from '../events/record'
import { now } from '../ports'
import { fileCell } from '../reports/run/cells'
import { readGeneral } from '../settings/read'
import { chosenFrom, columnsFor } from './columnsFor'
import type { ExportColumn } from './column'
import { exportWord, JOINED, tableOf, type Exported } from './lists'
import { inOrder, orderOf, type Order } from './ordered'

const AT_ONCE = 1000

export type ListAsked = {
  format: SheetFormat
  where?: Where | undefined
  search?: string | undefined
  /** Names with commas between; by default all that the caller may read. */
  columns?: string | undefined
  /** A name of a column, with - before it for the other way; by default newest first. */
  sort?: string | undefined
}

type List = { collection: Exported; where: Where | undefined }

/** The next ids below `last`, as this caller's own list has them: its rules, filters and trash are Payload's. */
const idsBelow = async (req: PayloadRequest, { collection, where }: List, last?: string) => {
  const below: Where[] = last ? [{ id: { less_than: last } }] : []
  const { docs } = await req.payload.find({
    collection,
    where: { and: [...(where ? [where] : []), ...below] },
    sort: '-id',
    limit: AT_ONCE,
    pagination: false,
    select: { createdAt: true },
    // Lists of related documents, which no column is of; the type knows `false` only once the collection is named.
    joins: false as never,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs.map(({ id }) => id)
}

type Row = Record<string, string | null>

const selected = (columns: ExportColumn[], timeZone: string) =>
  columns.map(({ name, of, type }) => {
    const value =
      type === 'time'
        ? sql`to_char(${sql.raw(of)} at time zone ${timeZone}, 'YYYY-MM-DD HH24:MI')`
        : sql`(${sql.raw(of)})::text`
    return sql`${value} as ${sql.identifier(name)}`
  })

const rowsFor = (
  req: PayloadRequest,
  { columns, collection, timeZone }: Reading,
  ids: string[],
): Promise<Row[]> => {
  const money = columns.some(({ type }) => type === 'money')
  const picked = sql.join(
    [...selected(columns, timeZone), ...(money ? [sql`x.currency as "row currency"`] : [])],
    sql`, `,
  )
  return rowsOf<Row>(
    req,
    sql`select ${picked} from unnest(${sql.param(ids)}::uuid[]) with ordinality as w (id, nth)
      join ${sql.identifier(tableOf(collection))} x on x.id = w.id ${sql.raw(JOINED[collection])}
      order by w.nth`,
  )
}

type Reading = List & { columns: ExportColumn[]; timeZone: string; order: Order | undefined }

const cellOf = ({ name, type }: ExportColumn, row: Row, timeZone: string): string | null => {
  const value = row[name] ?? null
  // The database has written times by the business's clocks already.
  if (type === 'time' || type === 'day') return value
  const of = { currency: row['row currency'] ?? '', timeZone }
  return fileCell({ name, label: name, type }, value, of)
}

/** Newest first, a thousand at a time, read as they are needed. */
async function* pagesOf(
  req: PayloadRequest,
  list: List,
  first: string[],
): AsyncGenerator<string[]> {
  for (let ids = first; ids.length > 0; ids = await idsBelow(req, list, ids.at(-1))) {
    yield ids
    if (ids.length < AT_ONCE) return
  }
}

async function* orderedPages(
  req: PayloadRequest,
  reading: List & { order: Order },
  first: string[],
): AsyncGenerator<string[]> {
  const all: string[] = []
  for await (const ids of pagesOf(req, reading, first)) all.push(...ids)
  const ordered = await inOrder(req, reading, all)
  for (let at = 0; at < ordered.length; at += AT_ONCE) yield ordered.slice(at, at + AT_ONCE)
}

/** A thousand rows at a time; between them no connection is held, however slowly somebody reads. */
async function* batchesOf(
  req: PayloadRequest,
  reading: Reading,
  first: string[],
): AsyncGenerator<SheetRow[]> {
  const { columns, order, timeZone } = reading
  const pages = order
    ? orderedPages(req, { ...reading, order }, first)
    : pagesOf(req, reading, first)
  for await (const ids of pages) {
    const rows = await rowsFor(req, reading, ids)
    yield rows.map((row) => columns.map((each) => cellOf(each, row, timeZone)))
  }
}

/**
 * A list as its caller may read it, in its own order, as a file that is written while it is read. What is wrong with the
 * question is refused before the first byte; that the list was taken is an event.
 */
export const exportList = async (
  req: PayloadRequest,
  collection: Exported,
  { columns: asked, format, search, sort, where: filter }: ListAsked,
): Promise<DownloadFile> => {
  assertCan(req.user, exportWord(collection))
  const { timezone: timeZone } = await readGeneral(req)
  const readable = await columnsFor(req, collection)
  const columns = chosenFrom(readable, asked)
  const order = orderOf(readable, sort)
  const where = search
    ? mergeListSearchAndWhere({
        collectionConfig: req.payload.collections[collection].config,
        search,
        where: filter ?? {},
      })
    : filter
  const reading = { collection, columns, order, timeZone, where }
  const first = await idsBelow(req, reading)
  await recordEvent(req, {
    type: 'list.exported',
    subject: { collection, id: 'list' },
    summary: `The list of ${collection} taken as ${format.toUpperCase()}.`,
  })
  return sheetFile(req, {
    format,
    name: `${collection}-${dayOf(now(req), timeZone)}`,
    sheet: {
      name: nameOfCode(tableOf(collection)),
      columns: columns.map(({ label, type }) => ({
        label: type === 'time' ? `${label} (${timeZone})` : label,
        type: type === 'word' ? 'text' : type,
      })),
      batches: batchesOf(req, reading, first),
    },
  })
}
