import fc from 'fast-check'

import { fitted } from './columns'

const column = fc.record({
  wished: fc.integer({ min: 1, max: 300 }),
  least: fc.integer({ min: 0, max: 300 }),
})
const columns = fc.array(column, { minLength: 1, maxLength: 12 })

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0)

it('a column that would break takes from those that have room', () => {
  const fittedOnes = fitted(
    [
      { wished: 40, least: 60 },
      { wished: 30, least: 10 },
      { wished: 30, least: 10 },
    ],
    100,
  )
  expect(fittedOnes).toEqual([60, 20, 20])
})

it('columns that all have room keep what they wished', () => {
  const wishes = [
    { wished: 75, least: 20 },
    { wished: 25, least: 20 },
  ]
  expect(fitted(wishes, 100)).toEqual([75, 25])
})

it('the columns fill the whole, and none breaks unless all together are too wide', () => {
  fc.assert(
    fc.property(columns, fc.integer({ min: 100, max: 800 }), (wishes, whole) => {
      const widths = fitted(wishes, whole)
      expect(sumOf(widths)).toBeCloseTo(whole, 6)
      if (sumOf(wishes.map(({ least }) => least)) > whole) return
      for (const [index, { least }] of wishes.entries())
        expect(widths[index]).toBeGreaterThanOrEqual(least - 1e-9)
    }),
  )
})
