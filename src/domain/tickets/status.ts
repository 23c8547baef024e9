import { assertReachable, canMove, type Moves } from '../../core/machine'
import { problem } from '../../core/problem'
import { namedIn, says } from '../../core/words/sentence'

export const TICKET_STATUSES = ['open', 'in_progress', 'resolved', 'closed'] as const
export type TicketStatus = (typeof TICKET_STATUSES)[number]

/** A resolved ticket opens again by its customer's reply; a closed one stays closed. */
export const TICKET_MOVES: Moves<TicketStatus> = {
  open: ['in_progress'],
  in_progress: ['resolved'],
  resolved: ['closed', 'open'],
  closed: [],
}

assertReachable('tickets', TICKET_MOVES, 'open')

/** The statuses a ticket may move to now. */
export const legalMoves = (ticket: { status: TicketStatus }): readonly TicketStatus[] =>
  TICKET_MOVES[ticket.status]

export const moveNotAllowed = problem<{ from: TicketStatus; to: TicketStatus }>(
  'ticket.move_not_allowed',
  409,
  ({ from, to }) => says`A ticket that is ${namedIn(from)} cannot become ${namedIn(to)}.`,
)

/** Throws 409 `ticket.move_not_allowed`; staying in place is refused too. */
export function assertMove({ from, to }: { from: TicketStatus; to: TicketStatus }): void {
  if (!canMove(TICKET_MOVES, from, to)) throw moveNotAllowed({ from, to })
}
