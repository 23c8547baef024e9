import type { Endpoint } from 'payload'

import { acceptInvitation, checkInvitation } from './invitations'
import { login } from './login'
import { logout } from './logout'
import { changeOwnPassword } from './passwordChange'
import { checkReset, confirmReset, requestReset } from './passwordReset'
import { refresh } from './refresh'
import { endOwnSession, ownSessions } from './sessions'
import { currentUser } from './user'

export const authRootEndpoints: Endpoint[] = [
  login,
  logout,
  refresh,
  currentUser,
  requestReset,
  confirmReset,
  checkReset,
  acceptInvitation,
  checkInvitation,
  changeOwnPassword,
  ownSessions,
  endOwnSession,
]
