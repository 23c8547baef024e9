'use client'
import { CURRENCIES } from '../../core/currencies'
import { isCurrency } from '../../core/money'
import { usePanelSettings } from '../panel/panelContext'
import { useSay } from '../words/useSay'
import { FROM_SETTINGS, moneyUnit } from './unit'
import { UnitFilter } from './UnitFilter'
import { useFilterRow } from './useFilterRow'
import { equalsIn, withEquals } from './whereRows'

type Props = { currencyPath: string; label: string; path: string }

/**
 * Filters amounts in units. Choosing a currency adds it to the same group of the filter; without one the
 * text is read in the settings' currency and compared with amounts of every currency.
 */
export function MoneyFilter({ currencyPath, label, path }: Props) {
  const settings = usePanelSettings()
  const say = useSay()
  const line = useFilterRow(path)
  const { group } = line.place
  const chosen =
    currencyPath === FROM_SETTINGS ? undefined : equalsIn(line.groups, group, currencyPath)
  const unit = moneyUnit(chosen, settings.currency)
  const choose = (code: string) =>
    line.apply(withEquals(line.groups, { group, path: currencyPath }, code || undefined))
  return (
    <UnitFilter label={label} line={line} unit={unit}>
      {currencyPath === FROM_SETTINGS ? undefined : (
        <select
          aria-label={say('units:currency')}
          onChange={(event) => choose(event.target.value)}
          value={isCurrency(chosen) ? chosen : ''}
        >
          <option value="">{say('units:anyCurrency')}</option>
          {CURRENCIES.map((code) => (
            <option key={code} value={code}>
              {code}
            </option>
          ))}
        </select>
      )}
    </UnitFilter>
  )
}
