'use client'

import { useTranslation } from '@payloadcms/ui'

import { usePanelSettings } from '../panel/panelContext'
import { useSay } from '../words/useSay'
import { zoneText } from './zoneText'

// Day, month, year and 24 hours, as the panel's date pickers write them.
const LOCALES: Readonly<Record<string, string | undefined>> = { en: 'en-GB' }

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
  const format = new Intl.DateTimeFormat(LOCALES[i18n.language] ?? i18n.language, {
    dateStyle: 'medium',
    ...(isDateOnly || isDay ? {} : { timeStyle: 'short' }),
    timeZone: isDay ? 'UTC' : timeZone,
  })
  return (
    <time dateTime={at} title={isDay ? undefined : zoneText(timeZone, say)}>
      {format.format(new Date(at))}
    </time>
  )
}
