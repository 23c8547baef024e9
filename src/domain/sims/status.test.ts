import fc from 'fast-check'

import { runs } from '../../testing/property'

import {
  assertNetworkMove,
  assertStockMove,
  NETWORK_MOVES,
  NETWORK_STATES,
  STOCK_MOVES,
  STOCK_STATES,
} from './status'

const refused = (data: { from: string; to: string }) =>
  expect.objectContaining({ code: 'sim.move_not_allowed', status: 409, data })

describe('the stock states of a SIM', () => {
  it('allow exactly what the table says and refuse the rest as 409 with both states', () => {
    const anyState = fc.constantFrom(...STOCK_STATES)
    fc.assert(
      fc.property(anyState, anyState, (from, to) => {
        const move = () => assertStockMove({ from, to })
        if (STOCK_MOVES[from].includes(to)) expect(move).not.toThrow()
        else expect(move).toThrow(refused({ from, to }))
      }),
      runs(),
    )
  })

  it('give a reserved SIM back, but never one that was in use', () => {
    expect(() => assertStockMove({ from: 'reserved', to: 'available' })).not.toThrow()
    expect(() => assertStockMove({ from: 'in_use', to: 'available' })).toThrow()
  })

  it('say in words what is refused', () => {
    expect(() => assertStockMove({ from: 'in_use', to: 'reserved' })).toThrow(
      'A SIM that is in use cannot become reserved.',
    )
  })
})

describe('the network states of a SIM', () => {
  it('allow what the table says, and to stay, and refuse the rest as 409 with both states', () => {
    const anyState = fc.constantFrom(...NETWORK_STATES)
    fc.assert(
      fc.property(anyState, anyState, (from, to) => {
        const move = () => assertNetworkMove({ from, to })
        if (from === to || NETWORK_MOVES[from].includes(to)) expect(move).not.toThrow()
        else expect(move).toThrow(refused({ from, to }))
      }),
      runs(),
    )
  })

  it('resume a suspended line and never a deactivated one', () => {
    expect(() => assertNetworkMove({ from: 'suspended', to: 'active' })).not.toThrow()
    expect(() => assertNetworkMove({ from: 'deactivated', to: 'active' })).toThrow()
  })
})
