import type { PayloadRequest } from 'payload'

import { range, type DateRange } from '../../core/calendar'
import { isCurrency } from '../../core/money'
import { invalid } from '../../core/problem'
import { now } from '../ports'
import { readGeneral } from '../settings/read'

export type SpanQuery = { from?: unknown; to?: unknown; currency?: unknown }
export type Span = { inside: DateRange; timeZone: string; currency: string }

/** The range and currency a figure is asked for, by default the last 30 days and the settings' currency. 422 for what is none. */
export const spanOf = async (req: PayloadRequest, query: SpanQuery): Promise<Span> => {
  const { currency: usual, timezone } = await readGeneral(req)
  const currency = query.currency === undefined || query.currency === '' ? usual : query.currency
  if (!isCurrency(currency))
    throw invalid([{ path: 'currency', message: 'Give a currency code (ISO 4217), such as USD.' }])
  return { inside: range(query, timezone, now(req)), timeZone: timezone, currency }
}
