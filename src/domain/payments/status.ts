import { assertReachable, canMove, type Moves } from '../../core/machine'
import { problem } from '../../core/problem'
import { namedIn, says } from '../../core/words/sentence'

export const TRANSACTION_STATUSES = ['pending', 'completed', 'failed', 'cancelled'] as const
export type TransactionStatus = (typeof TRANSACTION_STATUSES)[number]

/** An outcome is final: trying a failed payment again makes a new transaction. */
export const TRANSACTION_MOVES: Moves<TransactionStatus> = {
  pending: ['completed', 'failed', 'cancelled'],
  completed: [],
  failed: [],
  cancelled: [],
}

assertReachable('transactions', TRANSACTION_MOVES, 'pending')

/** The statuses a transaction may move to now. */
export const legalMoves = (transaction: {
  status: TransactionStatus
}): readonly TransactionStatus[] => TRANSACTION_MOVES[transaction.status]

export const moveNotAllowed = problem<{ from: TransactionStatus; to: TransactionStatus }>(
  'transaction.move_not_allowed',
  409,
  ({ from, to }) => says`A transaction that is ${namedIn(from)} cannot become ${namedIn(to)}.`,
)

/** Throws 409 `transaction.move_not_allowed`; staying in place is refused too. */
export function assertMove({ from, to }: { from: TransactionStatus; to: TransactionStatus }): void {
  if (!canMove(TRANSACTION_MOVES, from, to)) throw moveNotAllowed({ from, to })
}
