import fc from 'fast-check'

import { Problem } from '../../core/problem'
import { runs } from '../../testing/property'

import { assertMove, legalMoves, movesFor, ORDER_MOVES, ORDER_STATUSES, SIM_TYPES } from './status'

const anyStatus = fc.constantFrom(...ORDER_STATUSES)
const anySimType = fc.constantFrom(...SIM_TYPES)

describe('the moves of an order', () => {
  it('allows exactly what the SIM type says and refuses the rest as 409 with both states', () => {
    fc.assert(
      fc.property(anyStatus, anyStatus, anySimType, (from, to, simType) => {
        const move = () => assertMove({ from, to, simType })
        if (movesFor(simType)[from].includes(to)) return expect(move).not.toThrow()
        expect(move).toThrow(Problem)
        expect(move).toThrow(
          expect.objectContaining({
            code: 'order.move_not_allowed',
            status: 409,
            data: { from, to },
          }),
        )
      }),
      runs(),
    )
  })

  it('never allows a SIM type what the whole table refuses', () => {
    for (const simType of SIM_TYPES)
      for (const status of ORDER_STATUSES)
        for (const to of legalMoves({ status, simType })) expect(ORDER_MOVES[status]).toContain(to)
  })

  it('walks to an end in at most four moves, whatever way it takes', () => {
    fc.assert(
      fc.property(
        anySimType,
        fc.array(fc.nat(), { minLength: 5, maxLength: 5 }),
        (simType, picks) => {
          let status: (typeof ORDER_STATUSES)[number] = 'pending'
          let moves = 0
          for (const pick of picks) {
            const options = legalMoves({ status, simType })
            const next = options[pick % Math.max(options.length, 1)]
            if (next === undefined) break
            status = next
            moves += 1
          }
          expect(['activated', 'cancelled']).toContain(status)
          expect(moves).toBeLessThanOrEqual(4)
        },
      ),
      runs(),
    )
  })

  it('dispatches a physical order before delivering it', () => {
    expect(legalMoves({ status: 'confirmed', simType: 'physical' })).toEqual([
      'dispatched',
      'cancelled',
    ])
    expect(legalMoves({ status: 'dispatched', simType: 'physical' })).toEqual([
      'delivered',
      'cancelled',
    ])
  })

  it('never dispatches an eSIM order', () => {
    expect(legalMoves({ status: 'confirmed', simType: 'esim' })).toEqual(['delivered', 'cancelled'])
    for (const from of ORDER_STATUSES) expect(movesFor('esim')[from]).not.toContain('dispatched')
  })

  it('does not cancel what was delivered', () => {
    for (const simType of SIM_TYPES)
      expect(legalMoves({ status: 'delivered', simType })).toEqual(['activated'])
  })

  it('says of an eSIM what to do instead of dispatching it, where that can be done now', () => {
    const dispatch = (from: 'confirmed' | 'pending') => () =>
      assertMove({ from, to: 'dispatched', simType: 'esim' })
    expect(dispatch('confirmed')).toThrow('An eSIM is never dispatched; deliver it instead.')
    expect(dispatch('pending')).toThrow(/^An eSIM is never dispatched\.$/)
  })

  it('says the sentence of the API contract', () => {
    expect(() => assertMove({ from: 'delivered', to: 'pending', simType: 'esim' })).toThrow(
      'An order that is delivered cannot become pending.',
    )
  })
})
