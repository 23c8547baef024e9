import { createLocalReq, type Payload } from 'payload'
import type { ReactNode } from 'react'

import type { Admin } from '../../../payload-types'
import { paletteCss } from '../../domain/branding/palette'
import { readGeneral } from '../../domain/settings/read'
import { readPanelBrand } from '../brand/readPanelBrand'
import { DeviceTheme } from './DeviceTheme'
import { PanelContext } from './panelContext'

type Props = { children: ReactNode; payload: Payload; user?: Admin | null }

/** The zone that somebody has chosen for themself. */
const ownZone = (user: Props['user']): string | undefined => user?.timezone || undefined

/**
 * Hands the business's currency and the reader's time zone, else the business's, to the client components of the panel,
 * and its colours to the style sheet. The sign-in page gets them too: signing in keeps this layout, and none is a secret.
 */
export async function PanelProvider({ children, payload, user }: Props) {
  const { currency, timezone } = await readGeneral(await createLocalReq({}, payload))
  const { colours, logos } = await readPanelBrand(payload)
  return (
    <PanelContext
      settings={{
        currency,
        businessZone: timezone,
        timeZone: ownZone(user) ?? timezone,
        logo: logos.light,
      }}
    >
      <style>{paletteCss(colours)}</style>
      {!user && <DeviceTheme />}
      {children}
    </PanelContext>
  )
}
