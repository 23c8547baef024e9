'use client'
import type { Word } from '../../core/words/say'
import { CellLink, type CellProps } from '../panel/CellLink'
import { useSay } from '../words/useSay'
import { Badge } from '../status/Badge'

type Props = CellProps & { yes: Word; no: Word }

/** A checkbox as the word it means. */
export function YesNoCell({ no, yes, ...cell }: Props) {
  const say = useSay()
  const isOn = cell.cellData === true
  return (
    <CellLink {...cell}>
      <Badge tone={isOn ? 'good' : 'off'}>{say(isOn ? yes : no)}</Badge>
    </CellLink>
  )
}
