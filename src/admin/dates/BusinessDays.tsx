'use client'

import { usePanelSettings } from '../panel/panelContext'
import { useSay } from '../words/useSay'
import { zoneText } from './zoneText'

import './dates.css'

/** Whose days figures and reports are told by; a reader's own time zone changes none of them. */
export const BusinessDays = () => {
  const say = useSay()
  const { businessZone } = usePanelSettings()
  return (
    <p className="sd-business-days">{say('apiKeys:days', { zone: zoneText(businessZone, say) })}</p>
  )
}
