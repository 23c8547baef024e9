import { createLocalReq, type Payload } from 'payload'
import { cache } from 'react'

import { DEFAULT_COLOURS, type Theme } from '../../domain/branding/palette'
import { idOf } from '../../domain/database/transaction'
import { findPicture } from '../../domain/documents/logo'
import { readBranding } from '../../domain/settings/brand'

export type PanelBrand = {
  name: string
  colours: Record<Theme, string>
  /** Addresses of the pictures, as far as there are any. */
  logos: Partial<Record<Theme, string>>
}

/** How the business looks in its own panel, read once a page. */
export const readPanelBrand = cache(async (payload: Payload): Promise<PanelBrand> => {
  const req = await createLocalReq({}, payload)
  const { logoDark, logoLight, name, primaryColor, primaryColorDark } = await readBranding(req)
  const addressOf = async (picture: typeof logoLight): Promise<string | undefined> => {
    const id = idOf(picture)
    const file = id ? await findPicture(req, id) : undefined
    return file?.filename ? `/api/media/file/${encodeURIComponent(file.filename)}` : undefined
  }
  const [light, dark] = [await addressOf(logoLight), await addressOf(logoDark)]
  return {
    name,
    colours: { light: primaryColor, dark: primaryColorDark ?? DEFAULT_COLOURS.dark },
    logos: { ...(light ? { light } : {}), ...(dark ? { dark } : {}) },
  }
})
