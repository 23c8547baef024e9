'use client'
import { useTranslation } from '@payloadcms/ui'
import { createContext, use, useEffect, type ReactNode } from 'react'

import { readHere } from '../words/here'

/** What every screen of the panel may need to show an amount as the business does, and a time as its reader's clock. */
export type PanelSettings = {
  currency: string
  /** The reader's own; the business's where they have chosen none. */
  timeZone: string
  /** Of the days that figures and reports are made of, whoever reads them. */
  businessZone: string
  /** Address of the logo for light grounds, where there is one. */
  logo?: string | undefined
}

const Context = createContext<PanelSettings>({
  ...{ currency: 'USD', timeZone: 'UTC', businessZone: 'UTC' },
})

export function PanelContext({
  children,
  settings,
}: {
  children: ReactNode
  settings: PanelSettings
}) {
  const { i18n } = useTranslation()
  useEffect(() => readHere(i18n), [i18n])
  return <Context value={settings}>{children}</Context>
}

export const usePanelSettings = (): PanelSettings => use(Context)
