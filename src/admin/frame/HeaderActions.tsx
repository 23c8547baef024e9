import type { ServerProps } from 'payload'

import { can } from '../../domain/access/can'
import { BlankScreen } from '../panel/BrokenScreen'
import { NotForRoleInstead } from '../panel/NotForRole'
import './frame.css'
import { KeysDialog } from './KeysDialog'
import { SearchDialog } from './SearchDialog'
import { ThemeSwitch } from './ThemeSwitch'
import { UserMenu } from './UserMenu'

/** What stands at the top of every screen: search for whoever may search, theme, and who is signed in. */
export function HeaderActions({ payload, user }: ServerProps) {
  if (user?.collection !== 'admins') return null
  const maySearch = can(user, 'search.use')
  const { email, firstName, lastName, role } = user
  return (
    <div className="sd-header">
      <BlankScreen />
      <NotForRoleInstead />
      {maySearch && <SearchDialog />}
      <KeysDialog maySearch={maySearch} />
      <ThemeSwitch />
      <UserMenu
        adminRoute={payload.config.routes.admin}
        email={email}
        name={`${firstName} ${lastName}`}
        role={role}
      />
    </div>
  )
}
