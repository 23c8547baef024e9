import type { Access, FieldAccess, Where } from 'payload'

import { callerKind, can, isStaff, type Permission } from '../../src/domain/access/can'

/** The word alone decides. */
export const allow =
  (permission: Permission): Access =>
  ({ req }) =>
    can(req.user, permission)

type OwnWhere = { reseller?: (id: string) => Where; user?: (id: string) => Where }

/** Staff with the word reach every document; a customer with it only what `own` says is theirs. */
export const allowOwn =
  (permission: Permission, own: OwnWhere): Access =>
  ({ req }) => {
    const { user } = req
    if (!user || !can(user, permission)) return false
    const kind = callerKind(user)
    if (kind !== 'reseller' && kind !== 'user') return true
    return own[kind]?.(user.id) ?? false
  }

export const byReseller = (id: string): Where => ({ reseller: { equals: id } })
/** Cards of the reseller's own stock, and cards its clients use. */
export const byResellerOfSim = (id: string): Where => {
  const ofClient: Where = { 'client.reseller': { equals: id } }
  return { or: [byReseller(id), ofClient] }
}
export const byAccountOfReseller = (id: string): Where => ({ 'account.reseller': { equals: id } })
export const byUser = (id: string): Where => ({ user: { equals: id } })
export const byId = (id: string): Where => ({ id: { equals: id } })

/** With the second word everything, without it only what `where` lets through. */
export const allowAllOr =
  (permission: Permission, where: Where): Access =>
  ({ req }) =>
    can(req.user, permission) ? true : where

export const allowField =
  (permission: Permission): FieldAccess =>
  ({ req }) =>
    can(req.user, permission)

export const staffField: FieldAccess = ({ req }) => isStaff(req.user)
export const never = () => false
