'use client'
import { useState } from 'react'

import { usePanelSettings } from '../panel/panelContext'
import { pickedOf, shownIn } from './picked'
import { useSay } from '../words/useSay'
import { zoneText } from './zoneText'

type Props = {
  id?: string
  label?: string
  value: unknown
  onPick: (at: string | null) => void
  isDay?: boolean
  isDisabled?: boolean
}

/** Picks a date on the clock that the panel shows times by, which need not be the device's. */
export const MomentInput = ({ id, isDay = false, isDisabled, label, onPick, value }: Props) => {
  const { timeZone } = usePanelSettings()
  const say = useSay()
  const [typed, setTyped] = useState<string>()
  const picking = { isDay, timeZone }
  const type = (text: string) => {
    setTyped(text)
    const picked = pickedOf(text, picking)
    // Half typed, the browser says nothing at all, and neither is that a date taken out.
    if (picked ?? text === '') onPick(picked ?? null)
  }
  return (
    <input
      aria-label={label}
      className="sd-input"
      disabled={isDisabled}
      id={id}
      max={isDay ? '2999-12-31' : '2999-12-31T23:59'}
      onBlur={() => setTyped(undefined)}
      onChange={(event) => type(event.target.value)}
      title={isDay ? undefined : zoneText(timeZone, say)}
      type={isDay ? 'date' : 'datetime-local'}
      value={typed ?? shownIn(value, picking)}
    />
  )
}
