import type { Endpoint } from 'payload'
import { z } from 'zod'

import { checkCode } from '../../src/domain/verification/checkCode'
import { CHANNELS } from '../../src/domain/verification/contacts'
import { sendCode } from '../../src/domain/verification/sendCode'
import { tellingWhen } from '../auth/tooMany'
import { readCallersBody } from '../body'

const sendSchema = z.object({ channel: z.enum(CHANNELS) })
const checkSchema = sendSchema.extend({
  code: z
    .string()
    .trim()
    .regex(/^\d{6}$/, 'Six digits.'),
})

/** POST …/verification/send `{channel}`: a code by `email` or `sms`. */
const send = (path: string): Endpoint => ({
  path,
  method: 'post',
  handler: async (req) => {
    const { channel } = await readCallersBody(req, sendSchema)
    await tellingWhen(req, () => sendCode(req, channel))
    return Response.json({ message: 'A code is on its way. It works for ten minutes.' })
  },
})

/** POST …/verification/check `{channel, code}`: the address counts as proved. */
const check = (path: string): Endpoint => ({
  path,
  method: 'post',
  handler: async (req) => {
    await checkCode(req, await readCallersBody(req, checkSchema))
    return Response.json({ message: 'Proved.' })
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
