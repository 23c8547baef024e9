import type { Endpoint } from 'payload'
import { z } from 'zod'

import { checkCode } from '../../src/domain/verification/checkCode'
import { CHANNELS } from '../../src/domain/verification/contacts'
import { sendCode } from '../../src/domain/verification/sendCode'
import { tellingWhen } from '../auth/tooMany'
import { readCallersBody, message } from '../body'
import { documented, leftOut, onlyMessage } from '../docs/contract'

const sendSchema = z.object({ channel: z.enum(CHANNELS) })
const checkSchema = sendSchema.extend({
  code: z
    .string()
    .trim()
    .regex(/^\d{6}$/, 'Six digits.'),
})

const shared = { tag: 'Signing in', who: 'users and resellers; staff for a changed e-mail address' }
const SENDING = documented({
  ...{ ...shared, id: 'sendCode', summary: 'A code by mail or text message' },
  body: sendSchema,
  answers: { 200: { says: 'It is on its way.', json: onlyMessage } },
  errors: ['verification.already_verified', 'auth.too_many'],
  example: { channel: 'email' },
})
const CHECKING = documented({
  ...{ ...shared, id: 'checkCode', summary: 'Prove an address by its code' },
  body: checkSchema,
  answers: { 200: { says: 'The address counts as proved.', json: onlyMessage } },
  errors: ['verification.code_invalid', 'auth.too_many'],
  example: { channel: 'email', code: '123456' },
})
const AGAIN = leftOut('The same as /auth/verification, at its other address.')
const isFirst = (path: string): boolean => path.startsWith('/auth/')

/** POST …/verification/send `{channel}`: a code by `email` or `sms`. */
const send = (path: string): Endpoint => ({
  path,
  method: 'post',
  custom: isFirst(path) ? SENDING : AGAIN,
  handler: async (req) => {
    const { channel } = await readCallersBody(req, sendSchema)
    await tellingWhen(req, () => sendCode(req, channel))
    return message(req, 'A code is on its way. It works for ten minutes.')
  },
})

/** POST …/verification/check `{channel, code}`: the address counts as proved. */
const check = (path: string): Endpoint => ({
  path,
  method: 'post',
  custom: isFirst(path) ? CHECKING : AGAIN,
  handler: async (req) => {
    const given = await readCallersBody(req, checkSchema)
    await tellingWhen(req, () => checkCode(req, given))
    return message(req, 'Proved.')
  },
})

/** The same two verbs by both of their addresses. */
export const verificationEndpoints: Endpoint[] = [
  send('/auth/verification/send'),
  check('/auth/verification/check'),
]
export const verificationOfUsers: Endpoint[] = [
  send('/verification/send'),
  check('/verification/check'),
]
