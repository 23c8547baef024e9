'use client'

import { useTranslation } from '@payloadcms/ui'
import { useMemo } from 'react'

import { sayIn, type Say } from '../../core/words/say'

/** The panel's own words, in the language of whoever reads. */
export const useSay = (): Say => {
  const { i18n } = useTranslation()
  return useMemo(() => sayIn(i18n), [i18n])
}
