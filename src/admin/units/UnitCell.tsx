'use client'
import { useTranslation } from '@payloadcms/ui'

import type { Word } from '../../core/words/say'
import { CellLink, type CellProps } from '../panel/CellLink'
import { useSay } from '../words/useSay'
import type { Unit } from './unit'
import './units.css'

type Props = CellProps & { emptyText?: Word; unit: Unit }

/** A stored whole number as people read it. */
export function UnitCell({ emptyText, unit, ...cell }: Props) {
  const { i18n } = useTranslation()
  const say = useSay()
  const { cellData } = cell
  const empty = emptyText ? say(emptyText) : '—'
  return (
    <CellLink {...cell}>
      <span className="sd-unit-cell">
        {typeof cellData === 'number' ? unit.toText(cellData, i18n.language) : empty}
      </span>
    </CellLink>
  )
}
