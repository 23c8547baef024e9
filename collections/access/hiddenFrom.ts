import type { Admin } from '../../payload-types'

/** Hides a collection or global from the navigation of these roles; access rules close the door itself. */
export const hiddenFrom =
  (...roles: Admin['role'][]) =>
  ({ user }: { user: unknown }): boolean =>
    roles.some((role) => roleOf(user) === role)

const roleOf = (user: unknown): unknown =>
  typeof user === 'object' && user !== null && 'role' in user ? user.role : undefined
