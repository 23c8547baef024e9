import { assertReachable, canMove, type Moves } from '../../core/machine'
import { problem } from '../../core/problem'
import { namedIn, says } from '../../core/words/sentence'

export const USER_STATUSES = ['pending_verification', 'active', 'blocked'] as const
export type UserStatus = (typeof USER_STATUSES)[number]

/** Unblocking gives back the state before, so a blocked user may return to either of the other two. */
export const USER_MOVES: Moves<UserStatus> = {
  pending_verification: ['active', 'blocked'],
  active: ['blocked'],
  blocked: ['active', 'pending_verification'],
}

assertReachable('users', USER_MOVES, 'pending_verification')

/** The statuses a user may move to now. */
export const legalMoves = (user: { status: UserStatus }): readonly UserStatus[] =>
  USER_MOVES[user.status]

export const moveNotAllowed = problem<{ from: UserStatus; to: UserStatus }>(
  'user.move_not_allowed',
  409,
  ({ from, to }) => says`A user who is ${namedIn(from)} cannot become ${namedIn(to)}.`,
)

/** Throws 409 `user.move_not_allowed`; staying in place is refused too. */
export function assertMove({ from, to }: { from: UserStatus; to: UserStatus }): void {
  if (!canMove(USER_MOVES, from, to)) throw moveNotAllowed({ from, to })
}
