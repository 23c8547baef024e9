import type { PayloadRequest } from 'payload'

import type { Admin, Plan } from '../../../payload-types'
import { PLANS, type PlanSpec } from '../paper/catalogue'
import { CARRIERS, CURRENCIES, priceIn, PRICING } from '../paper/prices'
import { CANNED_ANSWERS } from '../paper/cannedAnswers'
import { PROVIDERS } from '../paper/providers'
import { act, planOf, staffAt, type Stage } from './stage'
import { STAFF, SUPER_ADMIN } from '../paper/staff'
import type { Draft } from '../paper/size'
import { DAY, HOUR } from '../paper/time'

/** When the business was set up: staff, settings, carriers, plans. */
export const openedAt = ({ days, until }: Pick<Draft, 'days' | 'until'>): number =>
  until.getTime() - (days + 25) * DAY

export const loadStaff = async (stage: Stage, draft: Draft): Promise<void> => {
  const admins: Admin[] = []
  for (const [place, member] of STAFF.entries()) {
    const as = admins[0] ? staffAt(stage, SUPER_ADMIN) : null
    const admin = await act(stage, { at: openedAt(draft) + place * HOUR, as }, (req) =>
      req.payload.create({
        collection: 'admins',
        data: { ...member, isActive: true, language: 'en' },
        depth: 0,
        overrideAccess: true,
        req,
      }),
    )
    admins.push(admin)
    stage.cast.staff = admins
  }
}

const GENERAL = {
  businessName: 'Northline Connect',
  legalName: 'Northline Connect Inc.',
  address: '210 Mercer Street, New York, NY 10012',
  taxId: '98-7654321',
  country: 'US',
  currency: 'USD',
  timezone: 'America/New_York',
  supportEmail: 'support@example.com',
  supportPhone: '+12125550123',
  shopAppUrl: 'https://shop.example.com',
  resellerPortalUrl: 'https://partners.example.com',
} as const

const OPEN_LIST = [
  { key: 'shop.banner', type: 'json', value: { en: 'Free delivery this month' }, isPublic: true },
  { key: 'shop.esim_first', type: 'boolean', value: true, isPublic: true },
  { key: 'warehouse.cut_off_hour', type: 'number', value: 15, isPublic: false },
] as const

export const loadSettings = (stage: Stage, draft: Draft): Promise<void> =>
  act(stage, { at: openedAt(draft) + 8 * HOUR, as: staffAt(stage, SUPER_ADMIN) }, async (req) => {
    await updateGlobals(req)
    for (const carrier of await loadCarriers(req)) {
      if (carrier.name !== 'DHL') continue
      await req.payload.updateGlobal({
        slug: 'delivery',
        data: { defaultCarrier: carrier.id, expectedDays: 4 },
        depth: 0,
        overrideAccess: true,
        req,
      })
    }
    for (const answer of CANNED_ANSWERS)
      await req.payload.create({
        collection: 'canned-answers',
        data: answer,
        depth: 0,
        overrideAccess: true,
        req,
      })
    for (const setting of OPEN_LIST)
      await req.payload.create({
        collection: 'settings',
        data: setting,
        depth: 0,
        overrideAccess: true,
        req,
      })
  })

const updateGlobals = async (req: PayloadRequest): Promise<void> => {
  await req.payload.updateGlobal({
    slug: 'general',
    data: GENERAL,
    depth: 0,
    overrideAccess: true,
    req,
  })
  await req.payload.updateGlobal({
    slug: 'pricing',
    data: PRICING,
    depth: 0,
    overrideAccess: true,
    req,
  })
}

const loadCarriers = async (req: PayloadRequest) => {
  const carriers = []
  for (const { linkPattern, name } of CARRIERS)
    carriers.push(
      await req.payload.create({
        collection: 'carriers',
        data: { name, linkPattern, active: true },
        depth: 0,
        overrideAccess: true,
        req,
      }),
    )
  return carriers
}

export const loadPlans = async (stage: Stage, draft: Draft): Promise<void> => {
  for (const [place, spec] of PLANS.entries()) {
    const at = openedAt(draft) + DAY + place * HOUR
    const plan = await act(stage, { at, as: staffAt(stage, SUPER_ADMIN) }, (req) =>
      createPlan(req, spec),
    )
    stage.cast.plans.set(spec.code, plan)
  }
}

const createPlan = async (req: PayloadRequest, spec: PlanSpec): Promise<Plan> => {
  const { code, countries, dataMb, minutes, name, nameAr, sms, validityDays } = spec
  const networkProvider = PROVIDERS[spec.provider].name
  const plan = await req.payload.create({
    collection: 'plans',
    data: {
      ...{ name, code, networkProvider, dataMb, minutes, sms, validityDays, active: true },
      simTypes: [...spec.simTypes],
      countries: [...countries],
      prices: CURRENCIES.map((currency) => ({
        currency,
        priceMinor: priceIn(spec.usdMinor, currency),
      })),
      description: `${name} on the network of ${networkProvider}, valid for ${validityDays} days.`,
    },
    locale: 'en',
    depth: 0,
    overrideAccess: true,
    req,
  })
  return req.payload.update({
    collection: 'plans',
    id: plan.id,
    data: { name: nameAr },
    locale: 'ar',
    depth: 0,
    overrideAccess: true,
    req,
  })
}

/** Takes off sale what is sold no more, after its last order. */
export const withdrawPlans = async (stage: Stage, { until }: Draft): Promise<void> => {
  for (const { code, isWithdrawn } of PLANS) {
    if (!isWithdrawn) continue
    const at = until.getTime() - 20 * DAY
    await act(stage, { at, as: staffAt(stage, SUPER_ADMIN) }, (req) =>
      req.payload.update({
        collection: 'plans',
        id: planOf(stage, code).id,
        data: { active: false },
        depth: 0,
        overrideAccess: true,
        req,
      }),
    )
  }
}
