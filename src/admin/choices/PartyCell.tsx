'use client'
import { useConfig, useListRelationships } from '@payloadcms/ui'
import type { CollectionSlug } from 'payload'
import { useEffect } from 'react'

import { CellLink, type CellProps } from '../panel/CellLink'

type Path = { field: string; collection: CollectionSlug }
type Props = CellProps & { paths: Path[] }

/** The title of the first of these relationships that is there; the list fetches them all at once. */
export function PartyCell({ paths, ...cell }: Props) {
  const { documents, getRelationships } = useListRelationships()
  const { getEntityConfig } = useConfig()
  const path = paths.find(({ field }) => typeof cell.rowData[field] === 'string')
  const id = path ? cell.rowData[path.field] : undefined
  const collection = path?.collection
  useEffect(() => {
    if (collection && typeof id === 'string')
      getRelationships([{ relationTo: collection, value: id }])
  }, [collection, getRelationships, id])
  if (!collection || typeof id !== 'string') return <span>—</span>
  const title = getEntityConfig({ collectionSlug: collection }).admin.useAsTitle ?? 'id'
  const found: unknown = documents[collection]?.[id]
  return <CellLink {...cell}>{textOf(found, title)}</CellLink>
}

/** Null while it is on its way, false when the reader may not see it. */
const textOf = (found: unknown, title: string): string => {
  if (found === null || found === undefined) return '…'
  if (typeof found !== 'object' || !(title in found)) return '—'
  const text: unknown = Object.entries(found).find(([key]) => key === title)?.[1]
  return typeof text === 'string' ? text : '—'
}
