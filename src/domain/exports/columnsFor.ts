import type { FlattenedField, PayloadRequest } from 'payload'

import { invalid } from '../../core/problem'
import { says } from '../../core/words/sentence'
import { can } from '../access/can'
import type { ExportColumn } from './column'
import { COLUMNS, type Exported } from './lists'

/** A field whose own rule lets this caller read it. */
const isReadable = async (req: PayloadRequest, field: FlattenedField | undefined) => {
  const read = field && 'access' in field ? field.access?.read : undefined
  return read ? Boolean(await read({ req })) : true
}

/** The columns of a list that this caller may read, in the order they stand there. */
export const columnsFor = async (
  req: PayloadRequest,
  collection: Exported,
): Promise<ExportColumn[]> => {
  const fields = req.payload.collections[collection].config.flattenedFields
  const readable: ExportColumn[] = []
  for (const column of COLUMNS[collection]) {
    const field = fields.find(({ name }) => name === column.name)
    if (column.may && !can(req.user, column.may)) continue
    if (await isReadable(req, field)) readable.push(column)
  }
  return readable
}

/** Those of them that were asked for, in the order they were; 422 for what is none. */
export const chosenFrom = (columns: ExportColumn[], asked: string | undefined): ExportColumn[] => {
  if (!asked) return columns
  const names = asked.split(',')
  const chosen = names.flatMap((name) => columns.find((column) => column.name === name) ?? [])
  if (chosen.length === names.length) return chosen
  const known = columns.map(({ name }) => name).join(', ')
  throw invalid([{ path: 'columns', message: says`Names of columns: ${known}.` }])
}
