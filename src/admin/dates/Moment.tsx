'use client'

import { useTranslation } from '@payloadcms/ui'

import { usePanelSettings } from '../panel/panelContext'

// Day, month, year and 24 hours, as the panel's date pickers write them.
const LOCALES: Readonly<Record<string, string | undefined>> = { en: 'en-GB' }

/** An instant in the business's time zone, as the reader's language writes it; hovering names the zone. */
export const Moment = ({ at, isDateOnly = false }: { at: string; isDateOnly?: boolean }) => {
  const { i18n } = useTranslation()
  const { timeZone } = usePanelSettings()
  const format = new Intl.DateTimeFormat(LOCALES[i18n.language] ?? i18n.language, {
    dateStyle: 'medium',
    ...(isDateOnly ? {} : { timeStyle: 'short' }),
    timeZone,
  })
  return (
    <time dateTime={at} title={`${timeZone.replaceAll('_', ' ')} time`}>
      {format.format(new Date(at))}
    </time>
  )
}
