import crypto from 'node:crypto'

import type { Admin, Client, Plan, Reseller, Sim, User } from '../../payload-types'
import { luhnIsValid } from '../domain/sims/iccid'
import { testApp } from './app'
import { tokenFor } from './tokens'

/** Builders of documents for tests: sensible where nothing is said, unique where that is needed. */
const unique = (): string => crypto.randomUUID().slice(0, 8)

export const PASSWORD = 'correct horse battery'

let phones = Math.floor(Math.random() * 1_000_000)
const phone = (): string => {
  phones += 1
  return `+48512${String(phones % 1_000_000).padStart(6, '0')}`
}

export const buildAdmin = async (data: Partial<Admin> = {}): Promise<Admin> => {
  const { payload } = await testApp()
  return payload.create({
    collection: 'admins',
    data: {
      email: `admin-${unique()}@example.com`,
      password: PASSWORD,
      firstName: 'Ada',
      lastName: 'Nowak',
      role: 'admin',
      isActive: true,
      ...data,
    },
    overrideAccess: true,
  })
}

/** A session of a new member of staff. */
export const adminToken = async (data: Partial<Admin> = {}): Promise<string> =>
  tokenFor('admins', (await buildAdmin(data)).id)

export const buildReseller = async (data: Partial<Reseller> = {}): Promise<Reseller> => {
  const { payload } = await testApp()
  return payload.create({
    collection: 'resellers',
    data: {
      businessName: `Cell Shop ${unique()}`,
      contactPerson: 'Jan Kowalski',
      email: `reseller-${unique()}@example.com`,
      password: PASSWORD,
      phone: phone(),
      address: 'Prosta 1',
      city: 'Warsaw',
      country: 'PL',
      currency: 'USD',
      commissionRateBps: 500,
      creditLimitMinor: null,
      status: 'active',
      ...data,
    },
    overrideAccess: true,
  })
}

export const buildClient = async (
  reseller: string,
  data: Partial<Client> = {},
): Promise<Client> => {
  const { payload } = await testApp()
  return payload.create({
    collection: 'clients',
    data: {
      reseller,
      clientName: `Client ${unique()}`,
      clientEmail: `client-${unique()}@example.com`,
      clientPhone: phone(),
      monthlyLimit: 0,
      currentUsage: 0,
      status: 'active',
      ...data,
    },
    overrideAccess: true,
  })
}

export const IDENTITY = {
  dateOfBirth: '1990-04-01',
  idDocumentType: 'passport',
  idDocumentNumber: 'AB1234567',
}

export const buildUser = async (data: Partial<User> = {}): Promise<User> => {
  const { payload } = await testApp()
  return payload.create({
    collection: 'users',
    data: {
      fullName: 'Maria Silva',
      email: `user-${unique()}@example.com`,
      password: PASSWORD,
      phone: phone(),
      country: 'PL',
      city: 'Gdansk',
      status: 'active',
      ...IDENTITY,
      ...data,
    },
    overrideAccess: true,
  })
}

export const buildPlan = async (data: Partial<Plan> = {}): Promise<Plan> => {
  const { payload } = await testApp()
  return payload.create({
    collection: 'plans',
    data: {
      code: `plan-${unique()}`,
      name: 'Travel 10 GB',
      networkProvider: 'Orange',
      simTypes: ['physical', 'esim'],
      dataMb: 10_240,
      validityDays: 30,
      prices: [
        { currency: 'USD', priceMinor: 1999 },
        { currency: 'EUR', priceMinor: 1899 },
      ],
      active: true,
      ...data,
    },
    overrideAccess: true,
  })
}

const withCheckDigit = (body: string): string => {
  const digit = [...'0123456789'].find((candidate) => luhnIsValid(body + candidate))
  return body + String(digit)
}

let serial = Math.floor(Math.random() * 1_000_000_000)

export const newIccid = (): string => {
  serial += 1
  return withCheckDigit(`894803${String(serial).padStart(12, '0')}`)
}

export const ACTIVATION_CODE = '1$smdp.example.com$ABCD-1234'

export const buildSim = async (data: Partial<Sim> = {}): Promise<Sim> => {
  const { payload } = await testApp()
  const simType = data.simType ?? 'physical'
  return payload.create({
    collection: 'sims',
    data: {
      iccid: newIccid(),
      simType,
      networkProvider: 'Orange',
      stockState: 'available',
      networkState: 'inactive',
      ...(simType === 'esim'
        ? { activationCode: ACTIVATION_CODE }
        : { pin1: '1234', puk1: '12345678' }),
      ...data,
    },
    overrideAccess: true,
  })
}

/** Fees and tax of a small business: 4.99 delivery, 0.50 service charge, 23 % tax in Poland. */
export const setPricing = async (data: Record<string, unknown> = {}): Promise<void> => {
  const { payload } = await testApp()
  await payload.updateGlobal({
    slug: 'pricing',
    data: {
      taxInclusive: false,
      deliveryFees: [
        { country: 'PL', currency: 'USD', amountMinor: 499 },
        { currency: 'USD', amountMinor: 999 },
        { currency: 'EUR', amountMinor: 899 },
      ],
      serviceCharges: [
        { currency: 'USD', amountMinor: 50 },
        { currency: 'EUR', amountMinor: 45 },
      ],
      taxRates: [{ country: 'PL', rateBps: 2300 }],
      freeDeliveryAbove: [],
      ...data,
    },
    overrideAccess: true,
  })
}

export const ADDRESS = {
  line1: 'Prosta 1',
  city: 'Gdansk',
  postalCode: '80-001',
  country: 'PL',
}

export type Tokens = Record<
  | 'super_admin'
  | 'admin'
  | 'moderator'
  | 'editor'
  | 'reseller'
  | 'otherReseller'
  | 'user'
  | 'otherUser',
  string
>

export type World = {
  tokens: Tokens
  plan: Plan
  reseller: Reseller
  otherReseller: Reseller
  client: Client
  user: User
  otherUser: User
}

/** One of every caller, a plan, pricing, and a few cards of each kind in stock. */
export const buildWorld = async (): Promise<World> => {
  await setPricing()
  const staff: Partial<Tokens> = {}
  for (const role of ['super_admin', 'admin', 'moderator', 'editor'] as const) {
    const admin = await buildAdmin({ role })
    staff[role] = await tokenFor('admins', admin.id)
  }
  const reseller = await buildReseller()
  const otherReseller = await buildReseller()
  const user = await buildUser()
  const otherUser = await buildUser()
  const client = await buildClient(reseller.id)
  const plan = await buildPlan()
  for (let count = 0; count < 3; count += 1) {
    await buildSim()
    await buildSim({ simType: 'esim' })
  }
  return {
    tokens: {
      ...(staff as Tokens),
      reseller: await tokenFor('resellers', reseller.id),
      otherReseller: await tokenFor('resellers', otherReseller.id),
      user: await tokenFor('users', user.id),
      otherUser: await tokenFor('users', otherUser.id),
    },
    plan,
    reseller,
    otherReseller,
    client,
    user,
    otherUser,
  }
}
