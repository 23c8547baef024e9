'use client'
import { CellLink, type CellProps } from '../panel/CellLink'
import { useSay } from '../words/useSay'

/** A code in words: "order.payment_started" is "Order payment started". */
export function CodeCell(cell: CellProps) {
  const say = useSay()
  const { cellData } = cell
  return <CellLink {...cell}>{typeof cellData === 'string' ? say.code(cellData) : '—'}</CellLink>
}
