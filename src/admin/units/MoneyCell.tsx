'use client'
import type { CellProps } from '../panel/CellLink'
import type { Word } from '../../core/words/say'
import { usePanelSettings } from '../panel/panelContext'
import { FROM_SETTINGS, moneyUnit } from './unit'
import { UnitCell } from './UnitCell'

type Props = CellProps & { currencyPath: string; emptyText?: Word }

export function MoneyCell({ currencyPath, ...cell }: Props) {
  const settings = usePanelSettings()
  const code: unknown = currencyPath === FROM_SETTINGS ? undefined : cell.rowData[currencyPath]
  return <UnitCell {...cell} unit={moneyUnit(code, settings.currency)} />
}
