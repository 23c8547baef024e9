'use client'
import type { CellProps } from '../panel/CellLink'
import { percent } from './unit'
import { UnitCell } from './UnitCell'

export function RateCell(cell: CellProps) {
  return <UnitCell {...cell} unit={percent} />
}
