import fc from 'fast-check'

import { Problem } from '../../core/problem'
import { runs } from '../../testing/property'

import {
  assertMove,
  legalMoves,
  moveNotAllowed,
  TRANSACTION_MOVES,
  TRANSACTION_STATUSES,
} from './status'

const anyStatus = fc.constantFrom(...TRANSACTION_STATUSES)

describe('the moves of a transaction', () => {
  it('allows exactly what the table says and refuses the rest as 409 with both states', () => {
    fc.assert(
      fc.property(anyStatus, anyStatus, (from, to) => {
        const move = () => assertMove({ from, to })
        if (TRANSACTION_MOVES[from].includes(to)) return expect(move).not.toThrow()
        expect(move).toThrow(Problem)
        expect(move).toThrow(
          expect.objectContaining({
            code: 'transaction.move_not_allowed',
            status: 409,
            data: { from, to },
          }),
        )
      }),
      runs(),
    )
  })

  it('offers only moves that are then allowed', () => {
    for (const from of TRANSACTION_STATUSES)
      for (const to of legalMoves({ status: from }))
        expect(() => assertMove({ from, to })).not.toThrow()
  })

  it('says in words what is refused', () => {
    const refusal = moveNotAllowed({ from: 'failed', to: 'completed' })
    expect(refusal.message).toBe('A transaction that is failed cannot become completed.')
  })

  it('makes every outcome final', () => {
    expect(legalMoves({ status: 'pending' })).toEqual(['completed', 'failed', 'cancelled'])
    for (const status of ['completed', 'failed', 'cancelled'] as const)
      expect(legalMoves({ status })).toEqual([])
  })
})
