import type { Endpoint } from 'payload'
import { z } from 'zod'

import { changePassword } from '../../src/domain/auth/changePassword'
import { readCallersBody, message } from '../body'
import { documented, onlyMessage } from '../docs/contract'
import { tag } from './answers'
import { newPasswordField } from './credentials'
import { tellingWhen } from './tooMany'

const changeSchema = z.object({ current: newPasswordField.min(1), new: newPasswordField })

const contract = documented({
  ...{ id: 'changePassword', tag, who: 'everybody signed in' },
  summary: 'Change the password; the other sessions end',
  body: changeSchema,
  answers: { 200: { says: 'It is changed.', json: onlyMessage } },
  errors: ['auth.too_many', 'password.changed_meanwhile'],
  example: { current: '…', new: '…' },
})

/** POST /auth/password/change `{current, new}`: ends the other sessions. */
export const changeOwnPassword: Endpoint = {
  path: '/auth/password/change',
  method: 'post',
  custom: contract,
  handler: async (req) => {
    const { current, new: next } = await readCallersBody(req, changeSchema)
    await tellingWhen(req, () => changePassword(req, { current, next }))
    return message(req, 'The password is changed. Your other sessions have ended.')
  },
}
