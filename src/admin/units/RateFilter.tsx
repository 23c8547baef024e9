'use client'
import { percent } from './unit'
import { UnitFilter } from './UnitFilter'
import { useFilterRow } from './useFilterRow'

export function RateFilter({ label, path }: { label: string; path: string }) {
  return <UnitFilter label={label} line={useFilterRow(path)} unit={percent} />
}
