'use client'
import type { SelectFieldClient } from 'payload'

import { englishOf } from '../../core/words/text'
import { CellLink, type CellProps } from '../panel/CellLink'
import { useSay } from '../words/useSay'
import { Badge } from './Badge'
import { toneOf } from './tones'

type Props = CellProps & { field: SelectFieldClient }

/** What the option is called, where it is called otherwise than its code. */
const labelOf = ({ options }: SelectFieldClient, value: string): string | undefined =>
  englishOf(
    options.filter((one) => typeof one === 'object').find((one) => one.value === value)?.label,
  )

export function StatusCell({ field, ...cell }: Props) {
  const { cellData, collectionSlug } = cell
  const say = useSay()
  if (typeof cellData !== 'string') return <span>—</span>
  const label = labelOf(field, cellData)
  return (
    <CellLink {...cell} field={field}>
      <Badge tone={toneOf(collectionSlug, field.name, cellData)}>
        {label ? say.text(label) : say.code(cellData)}
      </Badge>
    </CellLink>
  )
}
