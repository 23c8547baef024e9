'use client'

import { useTranslation } from '@payloadcms/ui'
import type { DateFieldDiffClientComponent } from 'payload'

import { momentText } from '../../core/dateText'
import { usePanelSettings } from '../panel/panelContext'
import { TextDiff } from './TextDiff'

/** Two instants in the reader's time zone, where Payload writes them in the device's. */
export const MomentDiff: DateFieldDiffClientComponent = ({
  comparisonValue,
  field,
  locale,
  nestingLevel,
  versionValue,
}) => {
  const { i18n } = useTranslation()
  const { timeZone } = usePanelSettings()
  const text = (at: unknown): string =>
    typeof at === 'string' ? momentText(new Date(at), { language: i18n.language, timeZone }) : ''
  return (
    <TextDiff
      from={text(comparisonValue)}
      to={text(versionValue)}
      where={{ label: field.label, locale, nestingLevel }}
    />
  )
}
