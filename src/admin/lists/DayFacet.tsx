'use client'

import { addDays, dayOf, isDay, startOfDay } from '../../core/calendar'
import { usePanelSettings } from '../panel/panelContext'
import { useAsked } from './Facet'

type Props = { field: string; label: string; end: 'first' | 'last' }

/** The first or the last day of what a list shows, in the reader's time zone, as the list shows its times. */
export const DayFacet = ({ end, field, label }: Props) => {
  const { timeZone } = usePanelSettings()
  const isFirst = end === 'first'
  const operator = isFirst ? 'greater_than_equal' : 'less_than'
  const { ask, value } = useAsked({ field, operator })
  const day = value === '' ? '' : dayOf(new Date(value), timeZone)
  const change = (next: string) => {
    if (next === '') return ask('')
    // The filter ends before a moment; people name the last day they want to see.
    if (isDay(next)) ask(startOfDay(isFirst ? next : addDays(next, 1), timeZone).toISOString())
  }
  return (
    <label className="sd-facet">
      <span className="sd-facet__label">{label}</span>
      <input
        type="date"
        value={day === '' || isFirst ? day : addDays(day, -1)}
        data-on={value !== ''}
        onChange={(event) => change(event.target.value)}
      />
    </label>
  )
}
