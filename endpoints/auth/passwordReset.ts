import type { Endpoint } from 'payload'
import { z } from 'zod'

import { confirmPasswordReset } from '../../src/domain/auth/confirmPasswordReset'
import { requestPasswordReset } from '../../src/domain/auth/requestPasswordReset'
import { accountOfToken } from '../../src/domain/auth/resetToken'
import { readBody } from '../body'
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

const checkSchema = z.object({
  token: z.string().max(200).default(''),
  as: collectionField.catch('admins'),
})

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
    answers: { 200: { says: 'Yes or no.', json: z.object({ valid: z.boolean() }) } },
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
    return Response.json({ message: REQUESTED })
  },
}

/** POST /auth/password/reset/confirm `{token, password, as?}`: ends all sessions, signs nobody in. */
export const confirmReset: Endpoint = {
  path: '/auth/password/reset/confirm',
  method: 'post',
  custom: contracts.confirm,
  handler: async (req) => {
    const { as: collection, password, token } = await readBody(req, confirmSchema)
    await tellingWhen(req, () => confirmPasswordReset(req, { collection, password, token }))
    return Response.json({ message: CONFIRMED })
  },
}

/** GET /auth/password/reset/check?token&as → `{valid}`. */
export const checkReset: Endpoint = {
  path: '/auth/password/reset/check',
  method: 'get',
  custom: contracts.check,
  handler: async (req) => {
    const asked = checkSchema.safeParse(Object.fromEntries(req.searchParams))
    const account = asked.success
      ? await accountOfToken(req, asked.data.as, asked.data.token)
      : undefined
    return Response.json({ valid: account !== undefined })
  },
}
