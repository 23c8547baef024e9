'use client'
import { sayWhole } from '../../domain/apiKeys/scopeWords'
import { CellLink, type CellProps } from '../panel/CellLink'
import { Badge } from '../status/Badge'
import { KEY_STATES, stateOf, textsIn } from './keyState'

const SHOWN = 2

const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** Whether the key works now. */
export function KeyStateCell(cell: CellProps) {
  const { expiresAt, revokedAt } = cell.rowData
  const dates = { expiresAt: textOf(expiresAt), revokedAt: textOf(revokedAt) }
  const { label, tone } = KEY_STATES[stateOf(dates, new Date())]
  return (
    <CellLink {...cell}>
      <Badge tone={tone}>{label}</Badge>
    </CellLink>
  )
}

/** What the key may do, in words; all of it when pointed at. */
export function ScopesCell(cell: CellProps) {
  const said = textsIn(cell.cellData).map(sayWhole)
  const others = said.length - SHOWN
  return (
    <CellLink {...cell}>
      <span title={said.join('\n')}>
        {said.slice(0, SHOWN).join(', ')}
        {others > 0 && ` and ${others} more`}
      </span>
    </CellLink>
  )
}

/** From where it may be used. */
export function AddressesCell(cell: CellProps) {
  const addresses = textsIn(cell.cellData)
  return <CellLink {...cell}>{addresses.length > 0 ? addresses.join(', ') : 'Anywhere'}</CellLink>
}
