import type { Admin } from '../../../payload-types'
import type { Dice } from './dice'
import { itemAt } from './dice'

export type StaffSpec = Pick<Admin, 'role' | 'firstName' | 'lastName' | 'email'>

const one = (role: Admin['role'], name: string, account: string): StaffSpec => {
  const [firstName = '', lastName = ''] = name.split(' ')
  return { role, firstName, lastName, email: `${account}@example.com` }
}

/** The first of each role is a published sign-in. */
export const STAFF: readonly StaffSpec[] = [
  one('super_admin', 'Ada Lindqvist', 'super.admin'),
  one('admin', 'Marek Zieliński', 'admin'),
  one('moderator', 'Sofia Russo', 'moderator'),
  one('editor', 'Noor Haddad', 'editor'),
  one('moderator', 'Tom Becker', 'tom.becker'),
  one('moderator', 'Claire Dubois', 'claire.dubois'),
  one('admin', 'Grace Okafor', 'grace.okafor'),
]

const placesOf = (role: Admin['role']): number[] =>
  STAFF.flatMap((member, place) => (member.role === role ? [place] : []))

export const SUPER_ADMIN = itemAt(placesOf('super_admin'), 0)

/** Somebody of the role, as a place in the list above. */
export const someone = (dice: Dice, role: 'admin' | 'moderator'): number =>
  dice.pick(placesOf(role))
