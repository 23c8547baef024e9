'use client'
import { getTranslation } from '@payloadcms/translations'
import { useConfig, useTranslation } from '@payloadcms/ui'

import { CellLink, type CellProps } from '../panel/CellLink'
import { wordOf } from '../status/words'

/** The slug of a collection as the word for one of its documents. */
export function CollectionCell(cell: CellProps) {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const { cellData } = cell
  const known = config.collections.find(({ slug }) => slug === cellData)
  const text = typeof cellData === 'string' && cellData ? wordOf(cellData) : '—'
  return <CellLink {...cell}>{known ? getTranslation(known.labels.singular, i18n) : text}</CellLink>
}
