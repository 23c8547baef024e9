'use client'
import { CellLink, type CellProps } from '../panel/CellLink'
import { Badge } from '../status/Badge'

type Props = CellProps & { yes: string; no: string }

/** A checkbox as the word it means. */
export function YesNoCell({ no, yes, ...cell }: Props) {
  const isOn = cell.cellData === true
  return (
    <CellLink {...cell}>
      <Badge tone={isOn ? 'good' : 'off'}>{isOn ? yes : no}</Badge>
    </CellLink>
  )
}
