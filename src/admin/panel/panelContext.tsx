'use client'
import { createContext, use, type ReactNode } from 'react'

/** What every screen of the panel may need to show an amount or a time as the business does. */
export type PanelSettings = {
  currency: string
  timeZone: string
  /** Address of the logo for light grounds, where there is one. */
  logo?: string | undefined
}

const Context = createContext<PanelSettings>({ currency: 'USD', timeZone: 'UTC' })

export function PanelContext({
  children,
  settings,
}: {
  children: ReactNode
  settings: PanelSettings
}) {
  return <Context value={settings}>{children}</Context>
}

export const usePanelSettings = (): PanelSettings => use(Context)
