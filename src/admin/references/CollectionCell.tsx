'use client'
import { getTranslation } from '@payloadcms/translations'
import { useConfig, useTranslation } from '@payloadcms/ui'

import { CellLink, type CellProps } from '../panel/CellLink'
import { useSay } from '../words/useSay'

/** The slug of a collection as the word for one of its documents. */
export function CollectionCell(cell: CellProps) {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const say = useSay()
  const { cellData } = cell
  const known = config.collections.find(({ slug }) => slug === cellData)
  const text = typeof cellData === 'string' && cellData ? say.code(cellData) : '—'
  return <CellLink {...cell}>{known ? getTranslation(known.labels.singular, i18n) : text}</CellLink>
}
