'use client'
import { useTranslation } from '@payloadcms/ui'

import { CellLink, type CellProps } from '../panel/CellLink'
import { useSay } from '../words/useSay'
import { choiceText, type ChoiceKind } from './choices'

export function ChoiceCell({ kind, ...cell }: CellProps & { kind: ChoiceKind }) {
  const { i18n } = useTranslation()
  const say = useSay()
  const reader = { locale: i18n.language, say }
  const { cellData } = cell
  return (
    <CellLink {...cell}>
      {typeof cellData === 'string' && cellData ? choiceText(kind, cellData, reader) : '—'}
    </CellLink>
  )
}
