import { amountFault, UNREADABLE } from './amounts'

describe('why a value is no amount', () => {
  it('is said in units to people and in minor units to programs', () => {
    expect(amountFault('money', UNREADABLE)).toMatch(/units of its currency/)
    expect(amountFault('money', '19.99')).toMatch(/whole number of minor units/)
  })

  it('is said in per cent to people and in basis points to programs', () => {
    expect(amountFault('rate', UNREADABLE)).toMatch(/per cent/)
    expect(amountFault('rate', 8.25)).toMatch(/basis points/)
  })

  it('is said plainly of a number that is neither', () => {
    expect(amountFault(undefined, 'many')).toBe('Give a number.')
  })
})
