'use client'

import { Button, Link, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

import { useSay } from '../words/useSay'
import { useCaller } from './useCaller'

import '../actions/actions.css'

/** Who it is that the page is not for: they may have another account that it is for. */
const SignedIn = () => {
  const say = useSay()
  const user = useCaller()
  if (!user) return null
  const { email } = user
  if (user.collection !== 'admins') return <p>{say('frame:notStaff', { email: email ?? '' })}</p>
  const { firstName, lastName, role } = user
  const who = { name: `${firstName} ${lastName}`, role: say.code(role) }
  return <p className="sd-quiet">{say('frame:signedInAs', { ...who, email })}</p>
}

/** In place of a page that its reader's role does not open: why, who they are here, and the ways on. */
export const NotForRole = () => {
  const { config } = useConfig()
  const say = useSay()
  const user = useCaller()
  const adminRoute = config.routes.admin
  return (
    <div className="sd-not-for-role">
      <h1>{say('frame:notForRole')}</h1>
      <p>{say('frame:notForRoleSays')}</p>
      <SignedIn />
      <div className="sd-actions">
        {user?.collection === 'admins' && (
          <Button el="link" margin={false} to={adminRoute}>
            {say('form:brokenHome')}
          </Button>
        )}
        <Link href={formatAdminURL({ adminRoute, path: '/logout' })} prefetch={false}>
          {say('frame:signOut')}
        </Link>
      </div>
    </div>
  )
}

/** Part of every header, and shown by the style sheet in place of what Payload says there, which leads out alone. */
export const NotForRoleInstead = () => (
  <div className="sd-not-for-role-instead">
    <NotForRole />
  </div>
)
