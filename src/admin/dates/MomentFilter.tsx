'use client'
import { useDebouncedCallback } from '@payloadcms/ui'

import { usePanelSettings } from '../panel/panelContext'
import { ExistsChoice } from '../units/ExistsChoice'
import { useFilterRow } from '../units/useFilterRow'
import { MomentInput } from './MomentInput'
import { useSay } from '../words/useSay'
import { zoneText } from './zoneText'
import '../units/units.css'
import './dates.css'

type Props = { isDay?: boolean; label: string; path: string }

/** A date in one line of a list's filter, on the clock that the list shows its times by. */
export function MomentFilter({ isDay = false, label, path }: Props) {
  const { timeZone } = usePanelSettings()
  const say = useSay()
  const name = say.text(label)
  const { operator, ref, setValue, value } = useFilterRow(path)
  const apply = useDebouncedCallback((at: string | null) => setValue(at ?? undefined), 400)
  return (
    <div className="sd-unit-filter sd-moment-filter" ref={ref}>
      {operator === 'exists' ? (
        <ExistsChoice label={name} onChoose={setValue} value={value} />
      ) : (
        <>
          <MomentInput isDay={isDay} label={name} onPick={apply} value={value} />
          {!isDay && <span className="sd-moment-filter__zone">{zoneText(timeZone, say)}</span>}
        </>
      )}
    </div>
  )
}
