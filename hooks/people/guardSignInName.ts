import type { CollectionBeforeValidateHook, PayloadRequest } from 'payload'

import type { Admin } from '../../payload-types'
import { invalid, type FieldFault } from '../../src/core/problem'
import { findAccount, normaliseName } from '../../src/domain/auth/account'

const NAMES = ['email', 'username'] as const

/** Staff sign in by either name, so neither may be a name of somebody else's; 422 naming the one that is. */
export const guardSignInName: CollectionBeforeValidateHook<Admin> = async ({
  data,
  originalDoc,
  req,
}) => {
  if (!data) return data
  const username = data.username ? normaliseName(data.username) : null
  const given = { ...data, username }
  const faults: FieldFault[] = []
  for (const path of NAMES) {
    const name = given[path]
    if (!name || name === originalDoc?.[path]) continue
    if (path === 'email' && isWaiting(req, { name, data, originalDoc })) continue
    const holder = await findAccount(req, 'admins', name)
    if (holder && holder.id !== originalDoc?.id)
      faults.push({ path, message: 'Another account signs in with this name.' })
  }
  if (faults.length > 0) throw invalid(faults)
  return given
}

type Asked = { name: string; data: Partial<Admin>; originalDoc?: Admin }

/**
 * One's own new address waits for its proof. Only then is asked whose it is, so that nobody learns by trying who has
 * an account; the verb that saw the proof empties what waited.
 */
const isWaiting = (req: PayloadRequest, { data, name, originalDoc }: Asked): boolean => {
  const isOwn = req.user?.collection === 'admins' && req.user.id === originalDoc?.id
  const isProof = data.pendingEmail === null && name === originalDoc?.pendingEmail
  return isOwn && !isProof
}
