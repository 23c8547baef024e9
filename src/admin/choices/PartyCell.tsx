'use client'
import { DefaultCell } from '@payloadcms/ui'
import type { CollectionSlug, DefaultCellComponentProps } from 'payload'

import type { RowData } from '../panel/CellLink'

type Props = Omit<DefaultCellComponentProps, 'field'> & {
  paths: { field: string; collection: CollectionSlug }[]
}

const idIn = (row: RowData, field: string): unknown => row[field]

/** The title of the first relationship that is there, fetched as Payload fetches those of any list. */
export function PartyCell({ paths, ...cell }: Props) {
  const party = paths.find(({ field }) => Boolean(cell.rowData[field]))
  if (!party) return <span>—</span>
  return (
    <DefaultCell
      {...cell}
      cellData={idIn(cell.rowData, party.field)}
      field={{ name: party.field, type: 'relationship', relationTo: party.collection }}
    />
  )
}
