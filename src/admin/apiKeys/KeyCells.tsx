'use client'
import { sayWhole } from '../../domain/apiKeys/scopeWords'
import { useSay } from '../words/useSay'
import { CellLink, type CellProps } from '../panel/CellLink'
import { Badge } from '../status/Badge'
import { KEY_STATES, stateOf, textsIn } from './keyState'

const SHOWN = 2

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** Whether the key works now. */
export function KeyStateCell(cell: CellProps) {
  const say = useSay()
  const { expiresAt, revokedAt } = cell.rowData
  const dates = { expiresAt: textOf(expiresAt), revokedAt: textOf(revokedAt) }
  const { label, tone } = KEY_STATES[stateOf(dates, new Date())]
  return (
    <CellLink {...cell}>
      <Badge tone={tone}>{say(label)}</Badge>
    </CellLink>
  )
}

/** What the key may do, in words; all of it when pointed at. */
export function ScopesCell(cell: CellProps) {
  const say = useSay()
  const said = textsIn(cell.cellData).map((scope) => sayWhole(scope, say))
  const count = said.length - SHOWN
  const list = said.slice(0, SHOWN).join(', ')
  return (
    <CellLink {...cell}>
      <span title={said.join('\n')}>{count > 0 ? say('apiKeys:more', { list, count }) : list}</span>
    </CellLink>
  )
}

/** From where it may be used. */
export function AddressesCell(cell: CellProps) {
  const say = useSay()
  return (
    <CellLink {...cell}>{textsIn(cell.cellData).join(', ') || say('apiKeys:anywhere')}</CellLink>
  )
}
