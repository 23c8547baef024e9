import type { PayloadRequest } from 'payload'

import type { PriceTables } from './price'

/** The fee and tax tables of the settings, as they are now. */
export const priceTables = async (req: PayloadRequest): Promise<PriceTables> => {
  const pricing = await req.payload.findGlobal({
    slug: 'pricing',
    depth: 0,
    overrideAccess: true,
    req,
  })
  return {
    taxInclusive: pricing.taxInclusive,
    deliveryFees: pricing.deliveryFees ?? [],
    serviceCharges: pricing.serviceCharges ?? [],
    taxRates: pricing.taxRates ?? [],
    freeDeliveryAbove: pricing.freeDeliveryAbove ?? [],
  }
}
