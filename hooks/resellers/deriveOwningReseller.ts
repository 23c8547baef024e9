import type { CollectionBeforeValidateHook } from 'payload'

import type { Client } from '../../payload-types'
import { invalid } from '../../src/core/problem'
import { idOf, isUuid } from '../../src/domain/database/transaction'

/** A reseller's new client is theirs, whatever the body says; staff name a reseller that exists. */
export const deriveOwningReseller: CollectionBeforeValidateHook<Client> = async ({
  data,
  operation,
  req,
}) => {
  if (operation !== 'create') return data
  if (req.user?.collection === 'resellers') return { ...data, reseller: req.user.id }
  const id = idOf(data?.reseller)
  const reseller = isUuid(id)
    ? await req.payload.findByID({
        collection: 'resellers',
        id,
        depth: 0,
        disableErrors: true,
        overrideAccess: true,
        req,
      })
    : null
  if (!reseller) throw invalid([{ path: 'reseller', message: 'Name a reseller that exists.' }])
  return data
}
