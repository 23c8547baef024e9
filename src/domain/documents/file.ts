import type { PayloadRequest } from 'payload'

import { portsOf } from '../ports'
import { csvOf, type Sheet } from './sheet'

/** A file to be downloaded, whole or piece by piece. */
export type DownloadFile = {
  name: string
  type: string
  content: Uint8Array<ArrayBuffer> | AsyncIterable<Uint8Array>
}

export const TYPE_OF = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
} as const

export type SheetFormat = 'csv' | 'xlsx'

/** A table as a file of the format, written as it is read. */
export const sheetFile = (
  req: PayloadRequest,
  { format, name, sheet }: { format: SheetFormat; name: string; sheet: Sheet },
): DownloadFile => ({
  name: `${name}.${format}`,
  type: TYPE_OF[format],
  content: format === 'csv' ? csvOf(sheet) : portsOf(req).writeWorkbook(sheet),
})
