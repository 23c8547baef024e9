'use client'
import type { CollectionSlug } from 'payload'

import type { CellProps } from '../panel/CellLink'
import { NamedCell } from './NamedCell'

/** A relationship to one document. */
export function RelationCell({ of, ...cell }: CellProps & { of: CollectionSlug }) {
  return <NamedCell {...cell} collection={of} id={cell.cellData} />
}
