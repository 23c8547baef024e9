import type { CollectionBeforeValidateHook } from 'payload'

import { invalid } from '../../src/core/problem'
import { ownDataOf, type Account } from '../../src/domain/auth/account'
import { passwordFault } from '../../src/domain/auth/password'
import { assertMaySetPassword } from '../../src/domain/auth/setPassword'
import { noteSecretChange } from '../../src/domain/events/secretChange'

/** A password that comes with a document: hard to guess, and set by who may set it. */
export const guardPassword: CollectionBeforeValidateHook<Account> = async ({
  collection: { slug },
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (slug !== 'admins' && slug !== 'resellers' && slug !== 'users') return data
  const password = data?.password
  if (password === undefined || password === null || password === '') return data
  if (operation === 'update') {
    assertMaySetPassword(req.user, { collection: slug, id: String(originalDoc?.id) })
    noteSecretChange(req, 'password')
  }
  const own = ownDataOf({ ...originalDoc, ...data })
  const fault = await passwordFault(password, { collection: slug, own })
  if (fault) throw invalid([fault])
  return data
}
