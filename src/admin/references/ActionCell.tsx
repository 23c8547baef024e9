'use client'
import { CellLink, type CellProps } from '../panel/CellLink'
import { wordOf } from '../status/words'

/** "order.payment_started" as "Order payment started". */
export function ActionCell(cell: CellProps) {
  const { cellData } = cell
  return (
    <CellLink {...cell}>
      {typeof cellData === 'string' ? wordOf(cellData).replace('.', ' ') : '—'}
    </CellLink>
  )
}
