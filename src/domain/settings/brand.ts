import type { PayloadRequest } from 'payload'

import type { Branding } from '../../../payload-types'
import { idOf } from '../database/transaction'
import { readPicture } from '../documents/logo'
import type { Paper } from '../documents/paper'
import { readGeneral } from './read'

/** How the business shows itself to whoever gets a message from it. */
export type Brand = {
  name: string
  /** `#rrggbb` */
  primaryColor: string
  supportEmail?: string | null
  /** Whom a mail is from, where that is not the name of the brand. */
  senderName?: string | null
  /** Id of the picture for light grounds. */
  logo?: string | null
}

export const readBranding = (req: PayloadRequest): Promise<Branding> =>
  req.payload.findGlobal({ slug: 'branding', depth: 0, overrideAccess: true, req })

export const readBrand = async (req: PayloadRequest): Promise<Brand> => {
  const { logoLight, name, primaryColor, senderName } = await readBranding(req)
  const { supportEmail } = await readGeneral(req)
  return { name, primaryColor, supportEmail, senderName, logo: idOf(logoLight) ?? null }
}

/** The head and foot of what is printed in the business's name. */
export const paperBrand = async (req: PayloadRequest): Promise<Paper['brand']> => {
  const { invoiceFooter, logoLight, name, primaryColor } = await readBranding(req)
  return {
    name,
    colour: primaryColor,
    logo: await readPicture(req, idOf(logoLight) ?? null),
    footer: invoiceFooter ?? undefined,
  }
}

/** Twice the height it is shown at, for screens of two pixels a point. */
const LOGO_PIXELS = 72

/** The logo as every mail program shows it; undefined without one, or where it cannot be read. */
export const mailLogo = async (
  req: PayloadRequest,
  { logo }: Pick<Brand, 'logo'>,
): Promise<Uint8Array | undefined> => {
  const picture = await readPicture(req, logo ?? null)
  const { sharp } = req.payload.config
  if (!picture || !sharp) return undefined
  return sharp(Buffer.from(picture))
    .resize({ height: LOGO_PIXELS, width: 480, fit: 'inside', withoutEnlargement: true })
    .png()
    .toBuffer()
    .catch(() => undefined)
}
