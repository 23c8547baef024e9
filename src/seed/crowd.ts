import type { CollectionSlug, DataFromCollectionSlug, Payload, TypedUser, Where } from 'payload'

import type { Client, Plan, Reseller, User } from '../../payload-types'
import { idOf } from '../domain/database/transaction'
import { diceOf, type Dice } from './paper/dice'

/** The invented people of this database, as they are now. */
export type Crowd = { payload: Payload; dice: Dice; moderator: TypedUser }

export type LiveBuyer = { as: TypedUser; home: Home; client?: Client; hasIdentity: boolean }

type Home = Pick<User | Reseller, 'address' | 'city' | 'state' | 'country'> & {
  postalCode?: string | null
  currency?: string
}

const invented = (field: string): Where => ({ [field]: { like: '@example.com' } })

/** Undefined where nobody invented works: real customers are never ordered for. */
export const findCrowd = async (payload: Payload): Promise<Crowd | undefined> => {
  const dice = diceOf(`live/${Date.now()}`)
  const isAtWork: Where = { role: { equals: 'moderator' }, isActive: { equals: true } }
  const moderator = await anyOf({ payload, dice }, 'admins', {
    and: [invented('email'), isAtWork],
  })
  return moderator && { payload, dice, moderator: { ...moderator, collection: 'admins' } }
}

/** One of the documents that fit, each as likely as the others. */
export const anyOf = async <S extends CollectionSlug>(
  { dice, payload }: Pick<Crowd, 'dice' | 'payload'>,
  collection: S,
  where: Where,
): Promise<DataFromCollectionSlug<S> | undefined> => {
  const { totalDocs } = await payload.count({ collection, where, overrideAccess: true })
  if (totalDocs === 0) return undefined
  const { docs } = await payload.find({
    collection,
    where,
    sort: 'id',
    limit: 1,
    page: dice.whole(1, totalDocs),
    depth: 0,
    overrideAccess: true,
  })
  return docs[0]
}

export const anyPlan = (crowd: Crowd): Promise<Plan | undefined> =>
  anyOf(crowd, 'plans', { active: { equals: true } })

/** An app user, or a reseller with one of its clients. */
export const anyBuyer = async (crowd: Crowd): Promise<LiveBuyer | undefined> => {
  if (crowd.dice.chance(0.55)) return anyUser(crowd)
  const client = await anyOf(crowd, 'clients', {
    and: [invented('clientEmail'), { status: { equals: 'active' } }],
  })
  const reseller = await anyOf(crowd, 'resellers', {
    and: [{ id: { equals: idOf(client?.reseller) } }, { status: { equals: 'active' } }],
  })
  if (!client || !reseller) return anyUser(crowd)
  return { as: { ...reseller, collection: 'resellers' }, home: reseller, client, hasIdentity: true }
}

const anyUser = async (crowd: Crowd): Promise<LiveBuyer | undefined> => {
  const user = await anyOf(crowd, 'users', {
    and: [invented('email'), { status: { not_equals: 'blocked' } }],
  })
  if (!user) return undefined
  const hasIdentity = Boolean(user.idDocumentNumber && user.address && user.city && user.country)
  return { as: { ...user, collection: 'users' }, home: user, hasIdentity }
}
