'use client'
import { CellLink, type CellProps } from '../panel/CellLink'
import { Moment } from './Moment'

/** When it was, in the reader's time zone, or on which day. */
export function MomentCell({ isDay, ...cell }: CellProps & { isDay?: boolean }) {
  const { cellData } = cell
  return (
    <CellLink {...cell}>
      {typeof cellData === 'string' ? <Moment at={cellData} isDay={isDay} /> : '—'}
    </CellLink>
  )
}
