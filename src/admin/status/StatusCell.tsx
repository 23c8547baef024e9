'use client'
import type { SelectFieldClient } from 'payload'

import { CellLink, type CellProps } from '../panel/CellLink'
import { Badge } from './Badge'
import { toneOf } from './tones'
import { wordOf } from './words'

type Props = CellProps & { field: SelectFieldClient }

const labelOf = ({ options }: SelectFieldClient, value: string): string => {
  const option = options.find((one) => typeof one === 'object' && one.value === value)
  const label = typeof option === 'object' ? option.label : undefined
  return typeof label === 'string' ? label : wordOf(value)
}

export function StatusCell({ field, ...cell }: Props) {
  const { cellData, collectionSlug } = cell
  if (typeof cellData !== 'string') return <span>—</span>
  return (
    <CellLink {...cell} field={field}>
      <Badge tone={toneOf(collectionSlug, field.name, cellData)}>{labelOf(field, cellData)}</Badge>
    </CellLink>
  )
}
