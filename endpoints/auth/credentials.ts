import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import type { AccountCollection } from '../../src/domain/auth/account'
import { ACCOUNT_COLLECTIONS } from '../../src/domain/auth/account'
import { signIn } from '../../src/domain/auth/signIn'
import type { Token } from '../../src/domain/auth/token'
import { tellingWhen } from './tooMany'

const LONGEST_NAME = 254
const LONGEST_PASSWORD = 1000

export const collectionField = z.enum(ACCOUNT_COLLECTIONS).default('admins')

export const newPasswordField = z.string().max(LONGEST_PASSWORD)

/** `email` or `username`; a form may send the other one empty. */
export const nameFields = {
  email: z.string().max(LONGEST_NAME).optional(),
  username: z.string().max(LONGEST_NAME).optional(),
}

export const hasName = ({ email, username }: { email?: string; username?: string }): boolean =>
  Boolean(email?.trim() || username?.trim())

export const NAME_MISSING = { path: ['email'], message: 'Give an e-mail address or a username.' }

export const nameIn = ({ email, username }: { email?: string; username?: string }): string =>
  email?.trim() || username?.trim() || ''

export const credentialsSchema = z
  .object({
    ...nameFields,
    password: z.string().min(1).max(LONGEST_PASSWORD),
    as: collectionField,
    rememberMe: z.boolean().default(false),
  })
  .refine(hasName, NAME_MISSING)

/** `signIn` for a parsed body; a 429 also says when to come back in `Retry-After`. */
export const signInWith = (
  req: PayloadRequest,
  body: z.output<typeof credentialsSchema>,
  collection: AccountCollection = body.as,
): Promise<Token> => {
  const { password, rememberMe: isRemembered } = body
  return tellingWhen(req, () =>
    signIn(req, { collection, name: nameIn(body), password, isRemembered }),
  )
}
