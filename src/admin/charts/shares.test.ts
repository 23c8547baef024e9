import { shownShares } from './shares'

const slice = (key: string, value: number) => ({ key, label: key.toUpperCase(), value })

it('shows what is positive with its share of the whole', () => {
  expect(
    shownShares([slice('a', 75), slice('b', 25), slice('c', 0), slice('d', -9)], 'Others'),
  ).toEqual([
    { key: 'a', label: 'A', value: 75, percent: 75 },
    { key: 'b', label: 'B', value: 25, percent: 25 },
  ])
})

it('puts the small ones together, and nothing is lost', () => {
  const many = Array.from({ length: 9 }, (_, index) => slice(`s${index}`, 100 - index))
  const shares = shownShares(many, 'Others')
  expect(shares).toHaveLength(6)
  expect(shares.at(-1)).toMatchObject({ key: 'rest', label: 'Others', value: 95 + 94 + 93 + 92 })
  expect(shares.reduce((sum, { value }) => sum + value, 0)).toBe(864)
})
