import { addDays, dayOf } from '../../core/calendar'
import type { Words } from './asked'
import type { Loaded } from './loadReport'

/** The days, first and last, and the currency that a report was run for. */
export const usualOf = (loaded: Loaded | undefined): Words => {
  if (!loaded || !('ran' in loaded) || !loaded.ran.span) return {}
  const { currency, inside, timeZone } = loaded.ran.span
  const after = dayOf(inside.to, timeZone)
  return { currency, from: dayOf(inside.from, timeZone), until: addDays(after, -1) }
}
