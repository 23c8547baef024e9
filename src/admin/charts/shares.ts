/** What a pie is made of; `value` is a count, or an amount in minor units of one currency. */
export type Slice = { key: string; label: string; value: number }
export type Share = Slice & { percent: number }

/** So many are told apart; the rest is one slice. */
const MOST = 6
const COLOURS = MOST

export const colourOf = (index: number): string => `var(--sd-slice-${(index % COLOURS) + 1})`

const percentOf = (value: number, whole: number): number => Math.round((value / whole) * 100)

const sumOf = (slices: readonly Slice[]): number =>
  slices.reduce((sum, { value }) => sum + value, 0)

/** Slices that a pie can show: what is positive, the small ones together. */
export const shownShares = (slices: readonly Slice[], restLabel: string): Share[] => {
  const positive = slices.filter(({ value }) => value > 0)
  const isMany = positive.length > MOST
  const own = isMany ? positive.slice(0, MOST - 1) : positive
  const rest = { key: 'rest', label: restLabel, value: sumOf(positive.slice(own.length)) }
  const whole = sumOf(positive)
  return [...own, ...(isMany ? [rest] : [])].map(({ key, label, value }) => ({
    ...{ key, label, value, percent: percentOf(value, whole) },
  }))
}
