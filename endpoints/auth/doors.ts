import type { Endpoint, PayloadHandler } from 'payload'

import { message } from '../body'
import { problem } from '../../src/core/problem'
import { forbidden } from '../../src/domain/access/can'
import { signedIn, type AccountCollection } from '../../src/domain/auth/account'
import { setPasswordByLink } from '../../src/domain/auth/setPasswordByLink'
import { refreshToken } from '../../src/domain/auth/refreshToken'
import { requestPasswordReset } from '../../src/domain/auth/requestPasswordReset'
import { signOut } from '../../src/domain/auth/signOut'
import { credentialsSchema, nameIn, signInWith } from './credentials'
import { leftOut } from '../docs/contract'
import { readPanelForm } from './panelForm'
import { CONFIRMED, confirmSchema, REQUESTED, resetSchema } from './passwordReset'
import { endingHeaders, keepingHeaders, ownAccount } from './session'
import { tellingWhen } from './tooMany'

const closed = problem('auth.closed', 403, () => 'This door is closed.')

const OF_THE_PANEL = leftOut('The panel signs in here; apps use /auth.')

const post = (path: string, handler: PayloadHandler): Endpoint => ({
  path,
  method: 'post',
  custom: OF_THE_PANEL,
  handler,
})

const CLOSED: Endpoint[] = ['/first-register', '/unlock', '/verify/:id'].map((path) =>
  post(path, () => {
    throw closed({})
  }),
)

const INITIALISED: Endpoint = {
  path: '/init',
  method: 'get',
  custom: OF_THE_PANEL,
  handler: () => Response.json({ initialized: true }),
}

/**
 * Payload's own sign-in routes of one collection, in the shapes its panel expects, led through the same
 * verbs as /api/auth. Nobody registers a first user anywhere.
 */
export const authDoors = (collection: AccountCollection): Endpoint[] => [
  post('/login', async (req) => {
    const token = await signInWith(req, await readPanelForm(req, credentialsSchema), collection)
    return Response.json(
      { message: 'Signed in.', ...token, user: await ownAccount(req) },
      { headers: keepingHeaders(req, token) },
    )
  }),
  post('/logout', async (req) => {
    assertOf(collection, signedIn(req.user).collection)
    await signOut(req)
    return message(req, 'Signed out.', endingHeaders(req))
  }),
  post('/refresh-token', async (req) => {
    assertOf(collection, signedIn(req.user).collection)
    const token = await refreshToken(req)
    const { exp, token: refreshedToken } = token
    return Response.json(
      { message: 'Session extended.', exp, refreshedToken, user: await ownAccount(req) },
      { headers: keepingHeaders(req, token) },
    )
  }),
  post('/forgot-password', async (req) => {
    const name = nameIn(await readPanelForm(req, resetSchema))
    await tellingWhen(req, () => requestPasswordReset(req, { collection, name }))
    return message(req, REQUESTED)
  }),
  post('/reset-password', async (req) => {
    const { password, token } = await readPanelForm(req, confirmSchema)
    await tellingWhen(req, () =>
      setPasswordByLink(req, { kind: 'reset', collection, password, token }),
    )
    return message(req, CONFIRMED)
  }),
  INITIALISED,
  ...CLOSED,
]

const assertOf = (collection: AccountCollection, callers: AccountCollection): void => {
  if (collection !== callers) throw forbidden({})
}
