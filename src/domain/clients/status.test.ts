import fc from 'fast-check'

import { Problem } from '../../core/problem'
import { runs } from '../../testing/property'

import { assertMove, legalMoves, moveNotAllowed, CLIENT_MOVES, CLIENT_STATUSES } from './status'

const anyStatus = fc.constantFrom(...CLIENT_STATUSES)

describe('the moves of a client', () => {
  it('allows exactly what the table says and refuses the rest as 409 with both states', () => {
    fc.assert(
      fc.property(anyStatus, anyStatus, (from, to) => {
        const move = () => assertMove({ from, to })
        if (CLIENT_MOVES[from].includes(to)) return expect(move).not.toThrow()
        expect(move).toThrow(Problem)
        expect(move).toThrow(
          expect.objectContaining({
            code: 'client.move_not_allowed',
            status: 409,
            data: { from, to },
          }),
        )
      }),
      runs(),
    )
  })

  it('offers only moves that are then allowed', () => {
    for (const from of CLIENT_STATUSES)
      for (const to of legalMoves({ status: from }))
        expect(() => assertMove({ from, to })).not.toThrow()
  })

  it('says in words what is refused', () => {
    const refusal = moveNotAllowed({ from: 'suspended', to: 'suspended' })
    expect(refusal.message).toBe('A client that is suspended cannot become suspended.')
  })

  it('moves between any two different states', () => {
    for (const status of CLIENT_STATUSES)
      expect([...legalMoves({ status }), status].sort()).toEqual([...CLIENT_STATUSES].sort())
  })
})
