import { assertReachable, canMove, type Moves } from '../../core/machine'
import { problem } from '../../core/problem'
import { namedIn, says } from '../../core/words/sentence'

export const CLIENT_STATUSES = ['active', 'inactive', 'suspended'] as const
export type ClientStatus = (typeof CLIENT_STATUSES)[number]

/** Who may lift a suspension is the verb's question (`suspendedBy`), not the table's. */
export const CLIENT_MOVES: Moves<ClientStatus> = {
  active: ['inactive', 'suspended'],
  inactive: ['active', 'suspended'],
  suspended: ['active', 'inactive'],
}

assertReachable('clients', CLIENT_MOVES, 'active')

/** The statuses a client may move to now. */
export const legalMoves = (client: { status: ClientStatus }): readonly ClientStatus[] =>
  CLIENT_MOVES[client.status]

export const moveNotAllowed = problem<{ from: ClientStatus; to: ClientStatus }>(
  'client.move_not_allowed',
  409,
  ({ from, to }) => says`A client that is ${namedIn(from)} cannot become ${namedIn(to)}.`,
)

/** Throws 409 `client.move_not_allowed`; staying in place is refused too. */
export function assertMove({ from, to }: { from: ClientStatus; to: ClientStatus }): void {
  if (!canMove(CLIENT_MOVES, from, to)) throw moveNotAllowed({ from, to })
}
