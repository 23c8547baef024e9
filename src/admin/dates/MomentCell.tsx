'use client'
import { CellLink, type CellProps } from '../panel/CellLink'
import { Moment } from './Moment'

/** When it was, in the reader's time zone. */
export function MomentCell({ isDateOnly, ...cell }: CellProps & { isDateOnly?: boolean }) {
  const { cellData } = cell
  return (
    <CellLink {...cell}>
      {typeof cellData === 'string' ? <Moment at={cellData} isDateOnly={isDateOnly} /> : '—'}
    </CellLink>
  )
}
