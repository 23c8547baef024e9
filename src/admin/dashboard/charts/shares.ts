import type { Slice } from '../../../domain/dashboard/revenueDistribution'

export type Share = { key: string; label: string; value: number; percent: number }

/** So many are told apart; the rest is one slice. */
const MOST = 6
const COLOURS = MOST

export const colourOf = (index: number): string => `var(--sd-slice-${(index % COLOURS) + 1})`

const percentOf = (value: number, whole: number): number => Math.round((value / whole) * 100)

/** Slices that a pie can show: what is positive, the small ones together. */
export const shownShares = (slices: readonly Slice[], restLabel: string): Share[] => {
  const positive = slices.filter(({ revenueMinor }) => revenueMinor > 0)
  const whole = positive.reduce((sum, { revenueMinor }) => sum + revenueMinor, 0)
  const isMany = positive.length > MOST
  const own = isMany ? positive.slice(0, MOST - 1) : positive
  const rest = positive.slice(own.length).reduce((sum, { revenueMinor }) => sum + revenueMinor, 0)
  const shares = own.map(({ key, label, revenueMinor }) => ({
    ...{ key, label, value: revenueMinor, percent: percentOf(revenueMinor, whole) },
  }))
  return isMany
    ? [...shares, { key: 'rest', label: restLabel, value: rest, percent: percentOf(rest, whole) }]
    : shares
}
