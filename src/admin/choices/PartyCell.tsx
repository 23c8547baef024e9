'use client'
import type { CollectionSlug } from 'payload'

import type { CellProps } from '../panel/CellLink'
import { NamedCell } from '../references/NamedCell'

type Path = { field: string; collection: CollectionSlug }
type Props = CellProps & { paths: Path[] }

/** The first of these relationships that is there. */
export function PartyCell({ paths, ...cell }: Props) {
  const path = paths.find(({ field }) => typeof cell.rowData[field] === 'string')
  return <NamedCell {...cell} collection={path?.collection} id={path && cell.rowData[path.field]} />
}
