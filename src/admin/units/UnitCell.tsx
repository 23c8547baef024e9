'use client'
import { useTranslation } from '@payloadcms/ui'

import { CellLink, type CellProps } from '../panel/CellLink'
import type { Unit } from './unit'
import './units.css'

type Props = CellProps & { emptyText?: string; unit: Unit }

/** A stored whole number as people read it. */
export function UnitCell({ emptyText = '—', unit, ...cell }: Props) {
  const { i18n } = useTranslation()
  const { cellData } = cell
  return (
    <CellLink {...cell}>
      <span className="sd-unit-cell">
        {typeof cellData === 'number' ? unit.toText(cellData, i18n.language) : emptyText}
      </span>
    </CellLink>
  )
}
