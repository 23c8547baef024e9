import type { CollectionBeforeChangeHook } from 'payload'

import type { Client } from '../../payload-types'
import { problem } from '../../src/core/problem'

const limitSetByStaff = problem(
  'client.limit_set_by_staff',
  403,
  () => 'Staff set the monthly limit of this client, so only staff can change it.',
)

/** A limit that staff have set is no longer its reseller's to change; the rest of the client is. */
export const guardStaffLimit: CollectionBeforeChangeHook<Client> = ({ data, originalDoc, req }) => {
  const isHeld = originalDoc?.limitSetBy === 'staff' && req.user?.collection === 'resellers'
  if (isHeld && data.monthlyLimit !== undefined && data.monthlyLimit !== originalDoc.monthlyLimit)
    throw limitSetByStaff({})
  return data
}
