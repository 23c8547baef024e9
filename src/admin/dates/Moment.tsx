'use client'

import { useTranslation } from '@payloadcms/ui'

import { dateText, momentText } from '../../core/dateText'
import { usePanelSettings } from '../panel/panelContext'
import { useSay } from '../words/useSay'
import { zoneText } from './zoneText'

type Props = {
  at: string
  isDateOnly?: boolean | undefined
  /** A day of the calendar, stored as its midnight in UTC: the same day for everybody. */
  isDay?: boolean | undefined
}

/** An instant in the reader's time zone, as their language writes it; hovering names the zone. */
export const Moment = ({ at, isDateOnly = false, isDay = false }: Props) => {
  const { i18n } = useTranslation()
  const { timeZone } = usePanelSettings()
  const say = useSay()
  const write = isDateOnly || isDay ? dateText : momentText
  const within = { language: i18n.language, timeZone: isDay ? 'UTC' : timeZone }
  return (
    <time dateTime={at} title={isDay ? undefined : zoneText(timeZone, say)}>
      {write(new Date(at), within)}
    </time>
  )
}
