import type { PayloadRequest } from 'payload'

import { addDays, dayOf, isDay, startOfDay, type DateRange } from '../../core/calendar'
import { isCurrency } from '../../core/money'
import { now } from '../ports'
import { readGeneral } from '../settings/read'

export const PRESETS = ['today', 'yesterday', '7d', '30d', '90d', 'month', 'year'] as const
export type Preset = (typeof PRESETS)[number]

/** Whole business days: `from` belongs to it, `to` does not. */
export type Days = { from: string; to: string }

/** What the dashboard shows, all of it: the days, those just before them to compare with, and the currency. */
export type Shown = {
  preset: Preset | undefined
  days: Days
  before: Days
  currency: string
  timeZone: string
}

const MOST_DAYS = 5 * 365

const firstOf: Record<Preset, (today: string) => string> = {
  today: (today) => today,
  yesterday: (today) => addDays(today, -1),
  '7d': (today) => addDays(today, -6),
  '30d': (today) => addDays(today, -29),
  '90d': (today) => addDays(today, -89),
  month: (today) => `${today.slice(0, 7)}-01`,
  year: (today) => addDays(today, -364),
}

export const daysBetween = ({ from, to }: Days): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000)

const isPreset = (value: unknown): value is Preset => PRESETS.some((preset) => preset === value)

type Query = Readonly<Record<string, unknown>>

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')

/** Days that are none, in the wrong order or too many are answered with the default: an address is no form. */
const daysOf = (query: Query, today: string): Pick<Shown, 'days' | 'preset'> => {
  const [from, to] = [textOf(query.from), textOf(query.to)]
  const days = { from, to }
  const isOwn = isDay(from) && isDay(to) && from < to && daysBetween(days) <= MOST_DAYS
  if (isOwn) return { days, preset: undefined }
  const preset = isPreset(query.range) ? query.range : '30d'
  const end = preset === 'yesterday' ? today : addDays(today, 1)
  return { days: { from: firstOf[preset](today), to: end }, preset }
}

export const readShown = (
  query: Query,
  { currency: usual, now: at, timeZone }: { currency: string; timeZone: string; now: Date },
): Shown => {
  const { days, preset } = daysOf(query, dayOf(at, timeZone))
  const before = { from: addDays(days.from, -daysBetween(days)), to: days.from }
  const currency = isCurrency(query.currency) ? query.currency : usual
  return { preset, days, before, currency, timeZone }
}

export const instantsOf = ({ from, to }: Days, timeZone: string): DateRange => ({
  from: startOfDay(from, timeZone),
  to: startOfDay(to, timeZone),
})

/** A part of the page that is drawn anew by itself is asked for from the page's address. */
const askedOf = (req: PayloadRequest): Query => {
  const { query } = req
  if (query.range ?? query.from ?? query.currency) return query
  const referer = req.headers?.get('referer')
  return referer && URL.canParse(referer) ? Object.fromEntries(new URL(referer).searchParams) : {}
}

/** What the address of the page asks for; without, the last 30 days in the settings' currency. */
export const shownBy = async (req: PayloadRequest): Promise<Shown> => {
  const { currency, timezone } = await readGeneral(req)
  return readShown(askedOf(req), { currency, timeZone: timezone, now: now(req) })
}
