import { createLocalReq, type Payload } from 'payload'
import type { ReactNode } from 'react'

import { readGeneral } from '../../domain/settings/read'
import { PanelContext } from './panelContext'

type Props = { children: ReactNode; payload: Payload }

/**
 * Hands the business's currency and time zone to the client components of the panel. The sign-in page
 * gets them too: signing in keeps this layout, and both are no secret.
 */
export async function PanelProvider({ children, payload }: Props) {
  const { currency, timezone } = await readGeneral(await createLocalReq({}, payload))
  return <PanelContext settings={{ currency, timeZone: timezone }}>{children}</PanelContext>
}
