import { assertReachable, canMove, type Moves } from '../../core/machine'
import { problem } from '../../core/problem'
import { namedIn, says } from '../../core/words/sentence'

export const RESELLER_STATUSES = ['pending', 'active', 'suspended'] as const
export type ResellerStatus = (typeof RESELLER_STATUSES)[number]

export const RESELLER_MOVES: Moves<ResellerStatus> = {
  pending: ['active', 'suspended'],
  active: ['suspended'],
  suspended: ['active'],
}

assertReachable('resellers', RESELLER_MOVES, 'pending')

/** The statuses a reseller may move to now. */
export const legalMoves = (reseller: { status: ResellerStatus }): readonly ResellerStatus[] =>
  RESELLER_MOVES[reseller.status]

export const moveNotAllowed = problem<{ from: ResellerStatus; to: ResellerStatus }>(
  'reseller.move_not_allowed',
  409,
  ({ from, to }) => says`A reseller that is ${namedIn(from)} cannot become ${namedIn(to)}.`,
)

/** Throws 409 `reseller.move_not_allowed`; staying in place is refused too. */
export function assertMove({ from, to }: { from: ResellerStatus; to: ResellerStatus }): void {
  if (!canMove(RESELLER_MOVES, from, to)) throw moveNotAllowed({ from, to })
}
