import { dayOf, lastMomentIn } from '../../core/calendar'
import type { Span } from '../../domain/dashboard/span'
import type { Words } from './asked'
import type { Loaded } from './loadReport'

/** The currency and the days, first and last: one that is only begun is one of them. */
export const usualIn = ({ currency, inside, timeZone }: Span): Words => {
  const dayAt = (at: Date) => dayOf(at, timeZone)
  return { currency, from: dayAt(inside.from), until: dayAt(lastMomentIn(inside)) }
}

/** What a report was run for. */
export const usualOf = (loaded: Loaded | undefined): Words =>
  loaded && 'ran' in loaded && loaded.ran.span ? usualIn(loaded.ran.span) : {}
