import fc from 'fast-check'

import { Problem } from '../../core/problem'
import { runs } from '../../testing/property'

import { assertMove, legalMoves, moveNotAllowed, RESELLER_MOVES, RESELLER_STATUSES } from './status'

const anyStatus = fc.constantFrom(...RESELLER_STATUSES)

describe('the moves of a reseller', () => {
  it('allows exactly what the table says and refuses the rest as 409 with both states', () => {
    fc.assert(
      fc.property(anyStatus, anyStatus, (from, to) => {
        const move = () => assertMove({ from, to })
        if (RESELLER_MOVES[from].includes(to)) return expect(move).not.toThrow()
        expect(move).toThrow(Problem)
        expect(move).toThrow(
          expect.objectContaining({
            code: 'reseller.move_not_allowed',
            status: 409,
            data: { from, to },
          }),
        )
      }),
      runs(),
    )
  })

  it('offers only moves that are then allowed', () => {
    for (const from of RESELLER_STATUSES)
      for (const to of legalMoves({ status: from }))
        expect(() => assertMove({ from, to })).not.toThrow()
  })

  it('says in words what is refused', () => {
    const refusal = moveNotAllowed({ from: 'suspended', to: 'pending' })
    expect(refusal.message).toBe('A reseller that is suspended cannot become pending.')
  })

  it('never makes a reseller pending again', () => {
    expect(legalMoves({ status: 'pending' })).toEqual(['active', 'suspended'])
    expect(legalMoves({ status: 'active' })).toEqual(['suspended'])
    expect(legalMoves({ status: 'suspended' })).toEqual(['active'])
  })
})
