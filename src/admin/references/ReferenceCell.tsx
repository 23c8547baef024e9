'use client'
import { getTranslation } from '@payloadcms/translations'
import { useConfig, useTranslation } from '@payloadcms/ui'

import type { CellProps } from '../panel/CellLink'
import { useSay } from '../words/useSay'
import { NamedCell } from './NamedCell'
import { slugOf, type Reference } from './reference'

/** A stored id in a list: what kind of thing it is, and its name leading there. */
export function ReferenceCell({ collections, kindPath, ...cell }: CellProps & Reference) {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const say = useSay()
  const kind = cell.rowData[kindPath]
  const slug = slugOf(kind, collections)
  const known = config.collections.find((collection) => collection.slug === slug)
  if (typeof kind !== 'string' || !kind) return <span>—</span>
  const word = known ? getTranslation(known.labels.singular, i18n) : say.code(kind)
  if (!known) return <span>{word}</span>
  return (
    <span className="sd-reference-cell">
      <span>{word}</span>
      <NamedCell {...cell} collection={known.slug} id={cell.cellData} otherwise="" />
    </span>
  )
}
