'use client'

import { usePanelSettings } from '../panel/panelContext'
import { zoneText } from './zoneText'

import './dates.css'

/** Whose days figures and reports are told by; a reader's own time zone changes none of them. */
export const BusinessDays = () => {
  const { businessZone } = usePanelSettings()
  return <p className="sd-business-days">Days of the business: {zoneText(businessZone)}</p>
}
