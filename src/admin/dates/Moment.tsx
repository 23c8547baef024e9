'use client'

import { useTranslation } from '@payloadcms/ui'

import { usePanelSettings } from '../panel/panelContext'
import { zoneText } from './zoneText'

// Day, month, year and 24 hours, as the panel's date pickers write them.
const LOCALES: Readonly<Record<string, string | undefined>> = { en: 'en-GB' }

/** An instant in the reader's time zone, as their language writes it; hovering names the zone. */
export const Moment = ({ at, isDateOnly = false }: { at: string; isDateOnly?: boolean }) => {
  const { i18n } = useTranslation()
  const { timeZone } = usePanelSettings()
  const format = new Intl.DateTimeFormat(LOCALES[i18n.language] ?? i18n.language, {
    dateStyle: 'medium',
    ...(isDateOnly ? {} : { timeStyle: 'short' }),
    timeZone,
  })
  return (
    <time dateTime={at} title={zoneText(timeZone)}>
      {format.format(new Date(at))}
    </time>
  )
}
