import type { CollectionBeforeValidateHook } from 'payload'

import type { Admin } from '../payload-types'
import { invalid, type FieldFault } from '../src/core/problem'
import { findAccount, normaliseName } from '../src/domain/auth/account'

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
    const holder = await findAccount(req, 'admins', name)
    if (holder && holder.id !== originalDoc?.id)
      faults.push({ path, message: 'Another account signs in with this name.' })
  }
  if (faults.length > 0) throw invalid(faults)
  return given
}
