import type { Endpoint } from 'payload'
import { z } from 'zod'

import { changePassword } from '../../src/domain/auth/changePassword'
import { readCallersBody } from '../body'
import { newPasswordField } from './credentials'
import { tellingWhen } from './tooMany'

const changeSchema = z.object({ current: newPasswordField.min(1), new: newPasswordField })

/** POST /auth/password/change `{current, new}`: ends the other sessions. */
export const changeOwnPassword: Endpoint = {
  path: '/auth/password/change',
  method: 'post',
  handler: async (req) => {
    const { current, new: next } = await readCallersBody(req, changeSchema)
    await tellingWhen(req, () => changePassword(req, { current, next }))
    return Response.json({ message: 'The password is changed. Your other sessions have ended.' })
  },
}
