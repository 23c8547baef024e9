import fc from 'fast-check'

import { Problem } from '../../core/problem'
import { runs } from '../../testing/property'

import { assertMove, legalMoves, moveNotAllowed, TICKET_MOVES, TICKET_STATUSES } from './status'

const anyStatus = fc.constantFrom(...TICKET_STATUSES)

describe('the moves of a ticket', () => {
  it('allows exactly what the table says and refuses the rest as 409 with both states', () => {
    fc.assert(
      fc.property(anyStatus, anyStatus, (from, to) => {
        const move = () => assertMove({ from, to })
        if (TICKET_MOVES[from].includes(to)) return expect(move).not.toThrow()
        expect(move).toThrow(Problem)
        expect(move).toThrow(
          expect.objectContaining({
            code: 'ticket.move_not_allowed',
            status: 409,
            data: { from, to },
          }),
        )
      }),
      runs(),
    )
  })

  it('offers only moves that are then allowed', () => {
    for (const from of TICKET_STATUSES)
      for (const to of legalMoves({ status: from }))
        expect(() => assertMove({ from, to })).not.toThrow()
  })

  it('says in words what is refused', () => {
    const refusal = moveNotAllowed({ from: 'in_progress', to: 'open' })
    expect(refusal.message).toBe('A ticket that is in progress cannot become open.')
  })

  it('opens a resolved ticket again, and never a closed one', () => {
    expect(legalMoves({ status: 'resolved' })).toEqual(['closed', 'open'])
    expect(legalMoves({ status: 'closed' })).toEqual([])
    expect(legalMoves({ status: 'open' })).toEqual(['in_progress'])
  })
})
