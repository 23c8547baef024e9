'use client'
import { CellLink, type CellProps } from '../panel/CellLink'
import { Moment } from './Moment'

/** When it was, in the business's time zone: one list reads alike in every office. */
export function MomentCell({ isDateOnly, ...cell }: CellProps & { isDateOnly?: boolean }) {
  const { cellData } = cell
  return (
    <CellLink {...cell}>
      {typeof cellData === 'string' ? <Moment at={cellData} isDateOnly={isDateOnly} /> : '—'}
    </CellLink>
  )
}
