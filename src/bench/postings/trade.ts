import type { PayloadRequest } from 'payload'

import type { Client, Plan, Reseller } from '../../../payload-types'

export const CURRENCY = 'USD'

export type Seller = { reseller: Reseller; client: Client }
export type Trade = { plan: Plan; sellers: Seller[] }

export const PASSWORD = 'correct horse battery staple'

const openSeller = async (req: PayloadRequest, index: number): Promise<Seller> => {
  const reseller = await req.payload.create({
    collection: 'resellers',
    data: {
      businessName: `Cell Shop ${index}`,
      contactPerson: 'Jan Kowalski',
      email: `seller-${index}@example.com`,
      password: PASSWORD,
      phone: `+4851200${1000 + index}`,
      ...{ address: 'Prosta 1', city: 'Warsaw', country: 'PL' },
      ...{ currency: CURRENCY, commissionRateBps: 500, status: 'active' },
      // Far more than can be sold here, and yet a limit: every order asks whether it fits.
      creditLimitMinor: 1_000_000_000_000,
    },
    overrideAccess: true,
    req,
  })
  const client = await req.payload.create({
    collection: 'clients',
    data: {
      reseller: reseller.id,
      clientName: `Client ${index}`,
      clientEmail: `client-${index}@example.com`,
      clientPhone: `+4851300${1000 + index}`,
      ...{ monthlyLimit: 0, currentUsage: 0, status: 'active' },
    },
    overrideAccess: true,
    req,
  })
  return { reseller, client }
}

/** As many resellers as write at once, each with a client, and one plan that they sell. */
export const openTrade = async (req: PayloadRequest, sellers: number): Promise<Trade> => {
  await req.payload.updateGlobal({
    slug: 'pricing',
    data: {
      taxInclusive: false,
      ...{ deliveryFees: [], freeDeliveryAbove: [] },
      serviceCharges: [{ currency: CURRENCY, amountMinor: 50 }],
      taxRates: [{ country: 'PL', rateBps: 2300 }],
    },
    overrideAccess: true,
    req,
  })
  const plan = await req.payload.create({
    collection: 'plans',
    data: {
      ...{ code: 'bench', name: 'Travel 10 GB', networkProvider: 'Orange' },
      ...{ simTypes: ['esim'], dataMb: 10_240, validityDays: 30, active: true },
      prices: [{ currency: CURRENCY, priceMinor: 1999 }],
    },
    overrideAccess: true,
    req,
  })
  const opened: Seller[] = []
  for (let index = 0; index < sellers; index += 1) opened.push(await openSeller(req, index))
  return { plan, sellers: opened }
}
