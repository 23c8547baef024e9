'use client'

import { useTranslation } from '@payloadcms/ui'

import { usePanelSettings } from '../panel/panelContext'

/** An instant in the business's time zone, as the reader's language writes it. */
export const Moment = ({ at, isDateOnly = false }: { at: string; isDateOnly?: boolean }) => {
  const { i18n } = useTranslation()
  const { timeZone } = usePanelSettings()
  const format = new Intl.DateTimeFormat(i18n.language, {
    dateStyle: 'medium',
    ...(isDateOnly ? {} : { timeStyle: 'short' }),
    timeZone,
  })
  return <time dateTime={at}>{format.format(new Date(at))}</time>
}
