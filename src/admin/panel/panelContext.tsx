'use client'
import { createContext, use, type ReactNode } from 'react'

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
  return <Context value={settings}>{children}</Context>
}

export const usePanelSettings = (): PanelSettings => use(Context)
