import type { PayloadRequest } from 'payload'

import type { Order } from '../../../payload-types'
import { idOf } from '../database/transaction'
import { readBranding } from '../settings/brand'
import { readGeneral } from '../settings/read'
import type { Party, Seller } from './content'

const linesOf = (...lines: (string | null | undefined)[]): string =>
  lines.filter((line) => line?.trim()).join('\n')

const sellerOf = async (req: PayloadRequest): Promise<Seller> => {
  const general = await readGeneral(req)
  const branding = await readBranding(req)
  return {
    name: general.legalName?.trim() || general.businessName,
    address: general.address ?? '',
    country: general.country ?? null,
    taxId: general.taxId ?? null,
    email: general.supportEmail ?? null,
    brand: {
      name: branding.name,
      colour: branding.primaryColor,
      logo: idOf(branding.logoLight) ?? null,
      footer: branding.invoiceFooter ?? null,
    },
  }
}

const resellerAsBuyer = async (req: PayloadRequest, id: string): Promise<Party> => {
  const reseller = await req.payload.findByID({
    collection: 'resellers',
    id,
    depth: 0,
    joins: false,
    trash: true,
    overrideAccess: true,
    req,
  })
  const { address, businessName, city, country, email, state, taxId } = reseller
  return {
    name: businessName,
    address: linesOf(address, city, state),
    country,
    taxId: taxId ?? null,
    email,
  }
}

const placeOf = (place: { postalCode?: string | null; city?: string | null }): string =>
  [place.postalCode, place.city].filter(Boolean).join(' ')

/** A user who gave no address is billed where the order goes. */
const userAsBuyer = async (req: PayloadRequest, id: string, order: Order): Promise<Party> => {
  const user = await req.payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    joins: false,
    trash: true,
    overrideAccess: true,
    req,
  })
  const to = order.deliveryAddress
  const isElsewhere = !user.address?.trim() && to?.line1
  return {
    name: user.fullName,
    address: isElsewhere
      ? linesOf(to.line1, to.line2, placeOf(to), to.state)
      : linesOf(user.address, placeOf(user), user.state),
    country: (isElsewhere ? to.country : user.country) ?? null,
    taxId: null,
    email: user.email,
  }
}

/** Who sells and who is billed: the app user, or the reseller whatever client the order is for. */
export const partiesOf = async (
  req: PayloadRequest,
  order: Order,
): Promise<{ seller: Seller; buyer: Party }> => {
  const reseller = idOf(order.reseller)
  const buyer = reseller
    ? await resellerAsBuyer(req, reseller)
    : await userAsBuyer(req, idOf(order.user) ?? '', order)
  return { seller: await sellerOf(req), buyer }
}
