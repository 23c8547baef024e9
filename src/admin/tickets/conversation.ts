import { legalMoves, type TicketStatus } from '../../domain/tickets/status'

/** A canned answer with what it leaves open filled in; what it does not know stays to be typed. */
export const fillAnswer = (body: string, known: { name?: string; ticket: string }): string =>
  // As functions, for in a text `$&` would mean what was found.
  body
    .replaceAll('{{ticket}}', () => known.ticket)
    .replaceAll('{{name}}', (open) => known.name ?? open)

/** The moves that lead from one status to another, one after the other; none where no way leads there. */
export const wayTo = (from: TicketStatus, to: TicketStatus): TicketStatus[] => {
  const ways: TicketStatus[][] = [[]]
  const seen = new Set<TicketStatus>([from])
  for (let way = ways.shift(); way; way = ways.shift()) {
    const at = way.at(-1) ?? from
    if (at === to) return way
    for (const next of legalMoves({ status: at }).filter((status) => !seen.has(status))) {
      seen.add(next)
      ways.push([...way, next])
    }
  }
  return []
}
