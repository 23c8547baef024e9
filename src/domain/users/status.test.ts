import fc from 'fast-check'

import { Problem } from '../../core/problem'
import { runs } from '../../testing/property'

import { assertMove, legalMoves, moveNotAllowed, USER_MOVES, USER_STATUSES } from './status'

const anyStatus = fc.constantFrom(...USER_STATUSES)

describe('the moves of a user', () => {
  it('allows exactly what the table says and refuses the rest as 409 with both states', () => {
    fc.assert(
      fc.property(anyStatus, anyStatus, (from, to) => {
        const move = () => assertMove({ from, to })
        if (USER_MOVES[from].includes(to)) return expect(move).not.toThrow()
        expect(move).toThrow(Problem)
        expect(move).toThrow(
          expect.objectContaining({
            code: 'user.move_not_allowed',
            status: 409,
            data: { from, to },
          }),
        )
      }),
      runs(),
    )
  })

  it('offers only moves that are then allowed', () => {
    for (const from of USER_STATUSES)
      for (const to of legalMoves({ status: from }))
        expect(() => assertMove({ from, to })).not.toThrow()
  })

  it('says in words what is refused', () => {
    const refusal = moveNotAllowed({ from: 'blocked', to: 'blocked' })
    expect(refusal.message).toBe('A user who is blocked cannot become blocked.')
  })

  it('gives a blocked user either state back', () => {
    expect(legalMoves({ status: 'blocked' })).toEqual(['active', 'pending_verification'])
    expect(legalMoves({ status: 'active' })).toEqual(['blocked'])
  })
})
