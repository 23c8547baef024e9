'use client'
import { useTranslation } from '@payloadcms/ui'

import { CellLink, type CellProps } from '../panel/CellLink'
import { choiceText, type ChoiceKind } from './choices'

export function ChoiceCell({ kind, ...cell }: CellProps & { kind: ChoiceKind }) {
  const { i18n } = useTranslation()
  const { cellData } = cell
  return (
    <CellLink {...cell}>
      {typeof cellData === 'string' && cellData ? choiceText(kind, cellData, i18n.language) : '—'}
    </CellLink>
  )
}
