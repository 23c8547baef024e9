import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'

import { requestPasswordReset } from '../../src/domain/auth/requestPasswordReset'
import { accountOfLink, type LinkKind } from '../../src/domain/auth/mailedLink'
import { setPasswordByLink } from '../../src/domain/auth/setPasswordByLink'
import { readBody, message } from '../body'
import { documented, onlyMessage } from '../docs/contract'
import { tag } from './answers'
import {
  collectionField,
  hasName,
  NAME_MISSING,
  nameFields,
  nameIn,
  newPasswordField,
} from './credentials'
import { tellingWhen } from './tooMany'

export const REQUESTED = 'If that account exists, a mail with a link is on its way.'
export const CONFIRMED = 'The new password is set. Sign in with it.'

export const resetSchema = z
  .object({ ...nameFields, as: collectionField })
  .refine(hasName, NAME_MISSING)

export const confirmSchema = z.object({
  token: z.string().min(1).max(200),
  password: newPasswordField,
  as: collectionField,
})

export const checkSchema = z.object({
  token: z.string().max(200).default(''),
  as: collectionField.catch('admins'),
})

/** Whoever holds the link is told whose account it opens. */
export const checked = z.object({ valid: z.boolean(), email: z.string().optional() })

export const checkLink = async (
  req: PayloadRequest,
  kind: LinkKind,
): Promise<z.output<typeof checked>> => {
  const asked = checkSchema.safeParse(Object.fromEntries(req.searchParams))
  if (!asked.success) return { valid: false }
  const { as: collection, token } = asked.data
  const account = await accountOfLink(req, { kind, collection, token })
  return account ? { valid: true, email: account.email } : { valid: false }
}

const shared = { tag, who: 'everybody', isPublic: true }
const contracts = {
  request: documented({
    ...{
      ...shared,
      id: 'requestPasswordReset',
      summary: 'Ask for a link; the answer is always 200',
    },
    body: resetSchema,
    answers: { 200: { says: REQUESTED, json: onlyMessage } },
    errors: ['auth.too_many'],
    example: { email: 'ada@example.com', as: 'users' },
  }),
  confirm: documented({
    ...{ ...shared, id: 'confirmPasswordReset', summary: 'Set a new password; all sessions end' },
    body: confirmSchema,
    answers: { 200: { says: CONFIRMED, json: onlyMessage } },
    errors: ['auth.reset_token_invalid'],
    example: { token: '…', password: '…', as: 'users' },
  }),
  check: documented({
    ...{ ...shared, id: 'checkPasswordReset', summary: 'Whether a link still works' },
    query: checkSchema,
    answers: { 200: { says: 'Yes or no.', json: checked } },
  }),
}

/** POST /auth/password/reset `{email, as?}`: always 200. */
export const requestReset: Endpoint = {
  path: '/auth/password/reset',
  method: 'post',
  custom: contracts.request,
  handler: async (req) => {
    const body = await readBody(req, resetSchema)
    const wanted = { collection: body.as, name: nameIn(body) }
    await tellingWhen(req, () => requestPasswordReset(req, wanted))
    return message(req, REQUESTED)
  },
}

/** POST /auth/password/reset/confirm `{token, password, as?}`: ends all sessions, signs nobody in. */
export const confirmReset: Endpoint = {
  path: '/auth/password/reset/confirm',
  method: 'post',
  custom: contracts.confirm,
  handler: async (req) => {
    const { as: collection, password, token } = await readBody(req, confirmSchema)
    await tellingWhen(req, () =>
      setPasswordByLink(req, { kind: 'reset', collection, password, token }),
    )
    return message(req, CONFIRMED)
  },
}

/** GET /auth/password/reset/check?token&as → `{valid, email?}`. */
export const checkReset: Endpoint = {
  path: '/auth/password/reset/check',
  method: 'get',
  custom: contracts.check,
  handler: async (req) => {
    return Response.json(await checkLink(req, 'reset'))
  },
}
