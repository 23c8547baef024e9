'use client'
import { CellLink, type CellProps } from '../panel/CellLink'
import { useSay } from '../words/useSay'

/** "order.payment_started" as "Order payment started". */
export function ActionCell(cell: CellProps) {
  const say = useSay()
  const { cellData } = cell
  return <CellLink {...cell}>{typeof cellData === 'string' ? say.code(cellData) : '—'}</CellLink>
}
