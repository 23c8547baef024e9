import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook } from 'payload'

import type { Admin } from '../../payload-types'
import { assertAnotherSuperAdmin, isActiveSuperAdmin } from '../../src/domain/auth/lastSuperAdmin'

/** The last active super admin is neither demoted, deactivated nor trashed: 409 `admin.last_super_admin`. */
export const guardLastSuperAdmin: CollectionBeforeChangeHook<Admin> = async ({
  data,
  originalDoc,
  req,
}) => {
  const isLeaving =
    originalDoc &&
    isActiveSuperAdmin(originalDoc) &&
    !isActiveSuperAdmin({ ...originalDoc, ...data })
  if (isLeaving) await assertAnotherSuperAdmin(req, originalDoc.id)
  return data
}

/** Nor deleted for good. */
export const guardLastSuperAdminRemoval: CollectionBeforeDeleteHook = async ({ id, req }) => {
  await assertAnotherSuperAdmin(req, String(id))
}
