import type { Endpoint } from 'payload'

import type { AccountCollection } from '../../src/domain/auth/account'
import { resendInvitation, revokeInvitation } from '../../src/domain/auth/invite'
import { setPasswordByLink } from '../../src/domain/auth/setPasswordByLink'
import { answer, readBody, routeParam, message } from '../body'
import { documented, documentOf, onlyMessage, verbAnswer } from '../docs/contract'
import { tag } from './answers'
import { checked, checkLink, checkSchema, confirmSchema } from './passwordReset'
import { tellingWhen } from './tooMany'

const ACCEPTED = 'The password is set. Sign in with it.'

const shared = { tag, who: 'everybody', isPublic: true }
const contracts = {
  accept: documented({
    ...{
      ...shared,
      id: 'acceptInvitation',
      summary: 'Set the first password of an invited account',
    },
    body: confirmSchema,
    answers: { 200: { says: ACCEPTED, json: onlyMessage } },
    errors: ['invitation.not_valid'],
    example: { token: '…', password: '…', as: 'resellers' },
  }),
  check: documented({
    ...{ ...shared, id: 'checkInvitation', summary: 'Whether an invitation still works' },
    query: checkSchema,
    answers: { 200: { says: 'Yes or no.', json: checked } },
  }),
}

/** POST /auth/invitation/accept `{token, password, as?}`: works once; signs nobody in. */
export const acceptInvitation: Endpoint = {
  path: '/auth/invitation/accept',
  method: 'post',
  custom: contracts.accept,
  handler: async (req) => {
    const { as: collection, password, token } = await readBody(req, confirmSchema)
    const link = { kind: 'invitation', collection, token } as const
    await tellingWhen(req, () => setPasswordByLink(req, { ...link, password }))
    return message(req, ACCEPTED)
  },
}

/** GET /auth/invitation/check?token&as → `{valid, email?}`. */
export const checkInvitation: Endpoint = {
  path: '/auth/invitation/check',
  method: 'get',
  custom: contracts.check,
  handler: async (req) => Response.json(await checkLink(req, 'invitation')),
}

type Named = { noun: string; tag: string; who: string }

const NAMES: Record<AccountCollection, Named> = {
  admins: { noun: 'Admin', tag: 'Staff', who: 'super admins' },
  resellers: { noun: 'Reseller', tag: 'Resellers', who: 'admins and above' },
  users: { noun: 'User', tag: 'App users', who: 'moderators and above' },
}

/** POST and DELETE /:collection/:id/invitation: mails the link anew, and takes it back. */
export const invitationEndpoints = (collection: AccountCollection): Endpoint[] => {
  const { noun, ...told } = NAMES[collection]
  const doc = verbAnswer(documentOf(collection))
  return [
    {
      path: '/:id/invitation',
      method: 'post',
      custom: documented({
        ...{
          ...told,
          id: `invite${noun}`,
          summary: 'Mail the invitation again; the old link ends',
        },
        answers: { 200: { says: 'It is on its way.', json: doc } },
        errors: ['invitation.none', 'invitation.account_closed', 'auth.too_many'],
      }),
      handler: async (req) => {
        const invited = { collection, id: routeParam(req) }
        const sent = await tellingWhen(req, () => resendInvitation(req, invited))
        return answer(req, sent, 'A new invitation is on its way. It works for 72 hours.')
      },
    },
    {
      path: '/:id/invitation',
      method: 'delete',
      custom: documented({
        ...{ ...told, id: `revokeInvitationOf${noun}`, summary: 'Take the invitation back' },
        answers: { 200: { says: 'Its link is void.', json: doc } },
        errors: ['invitation.none'],
      }),
      handler: async (req) => {
        const doc = await revokeInvitation(req, { collection, id: routeParam(req) })
        return answer(req, doc, 'The invitation is revoked: its link no longer works.')
      },
    },
  ]
}
