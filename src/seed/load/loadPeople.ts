import type { PayloadRequest } from 'payload'

import type { Client, Reseller, User } from '../../../payload-types'
import * as clients from '../../domain/clients/changeStatus'
import * as resellers from '../../domain/resellers/changeStatus'
import * as users from '../../domain/users/changeStatus'
import type { Business } from '../paper/business'
import { itemAt } from '../paper/dice'
import type { ResellerSpec, UserSpec } from '../paper/people'
import type { ClientSpec } from '../paper/resellers'
import { act, inParallel, staffAt, type Stage } from './stage'
import { SUPER_ADMIN } from '../paper/staff'

export const loadResellers = async (
  stage: Stage,
  { resellers: specs }: Business,
): Promise<void> => {
  stage.cast.resellers = await inParallel(specs, async (spec) => {
    const as = staffAt(stage, SUPER_ADMIN)
    const made = await act(stage, { at: spec.joinedAt, as }, (req) => createReseller(req, spec))
    if (spec.status === 'pending') return made
    return act(stage, { at: spec.buysFrom - 60_000, as }, (req) =>
      resellers.changeStatus(req, { id: made.id, to: 'active' }),
    )
  })
}

const createReseller = (req: PayloadRequest, spec: ResellerSpec): Promise<Reseller> => {
  const { businessName, commissionRateBps, creditLimitMinor, currency, email, taxId, timezone } =
    spec
  const { address, city, country, fullName, language, phone, state } = spec
  return req.payload.create({
    collection: 'resellers',
    data: {
      ...{ businessName, contactPerson: fullName, email, phone, address, city, state, country },
      ...{ taxId, currency, creditLimitMinor, commissionRateBps, language, timezone },
      status: 'pending',
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

export const loadClients = async (stage: Stage, { clients: specs }: Business): Promise<void> => {
  stage.cast.clients = await inParallel(specs, (spec) => {
    const reseller = itemAt(stage.cast.resellers, spec.reseller)
    const as = { ...reseller, collection: 'resellers' as const }
    return act(stage, { at: spec.joinedAt, as }, (req) => createClient(req, spec, reseller.id))
  })
}

const createClient = (req: PayloadRequest, spec: ClientSpec, reseller: string): Promise<Client> => {
  const { currentUsage, email, fullName, language, monthlyLimit, phone } = spec
  return req.payload.create({
    collection: 'clients',
    data: {
      ...{ reseller, clientName: fullName, clientEmail: email, clientPhone: phone, language },
      ...{ monthlyLimit, currentUsage, status: 'active' },
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

export const loadUsers = async (stage: Stage, { users: specs }: Business): Promise<void> => {
  stage.cast.users = await inParallel(specs, async (spec) => {
    const made = await act(stage, { at: spec.joinedAt }, (req) => signUp(req, spec))
    if (spec.verifiedAt === undefined) return made
    return act(stage, { at: spec.verifiedAt, as: staffAt(stage, SUPER_ADMIN) }, (req) =>
      users.changeStatus(req, { id: made.id, to: 'active' }),
    )
  })
}

const signUp = (req: PayloadRequest, spec: UserSpec): Promise<User> => {
  const { address, city, country, dateOfBirth, email, fullName, language } = spec
  const { identity = {}, joinedAt, phone, postalCode, state, verifiedAt } = spec
  const verified = verifiedAt && new Date(verifiedAt).toISOString()
  // As from the app, so that the event says that they signed up by themselves.
  req.payloadAPI = 'REST'
  return req.payload.create({
    collection: 'users',
    data: {
      ...{
        fullName,
        email,
        phone,
        address,
        city,
        state,
        postalCode,
        country,
        dateOfBirth,
        language,
      },
      ...identity,
      ...(verified ? { emailVerifiedAt: verified, phoneVerifiedAt: verified } : {}),
      status: 'pending_verification',
      termsAcceptedAt: new Date(joinedAt).toISOString(),
    },
    depth: 0,
    overrideAccess: true,
    req,
  })
}

/** Who was shut out in the end: after the last of their orders, so told last. */
export const shutOut = async (stage: Stage, business: Business): Promise<void> => {
  const { cast } = stage
  const as = staffAt(stage, SUPER_ADMIN)
  for (const [place, { suspendedAt }] of business.resellers.entries())
    if (suspendedAt)
      await act(stage, { at: suspendedAt, as }, (req) =>
        resellers.changeStatus(req, {
          id: itemAt(cast.resellers, place).id,
          to: 'suspended',
          reason: 'Three invoices overdue.',
        }),
      )
  for (const [place, { blockedAt }] of business.users.entries())
    if (blockedAt)
      await act(stage, { at: blockedAt, as }, (req) =>
        users.changeStatus(req, {
          id: itemAt(cast.users, place).id,
          to: 'blocked',
          reason: 'Payments with a stolen card.',
        }),
      )
  for (const [place, spec] of business.clients.entries()) await endClient(stage, place, spec)
}

const endClient = async (stage: Stage, place: number, spec: ClientSpec): Promise<void> => {
  const { endedAt, status: to } = spec
  if (!endedAt) return
  const reseller = itemAt(stage.cast.resellers, spec.reseller)
  await act(stage, { at: endedAt, as: { ...reseller, collection: 'resellers' } }, (req) =>
    clients.changeStatus(req, {
      id: itemAt(stage.cast.clients, place).id,
      to,
      reason: to === 'suspended' ? 'Usage far above the agreement.' : 'Left us.',
    }),
  )
}
