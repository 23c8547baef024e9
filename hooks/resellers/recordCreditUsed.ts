import type { CollectionAfterChangeHook } from 'payload'

import type { Reseller } from '../../payload-types'
import { savedDocument } from '../../src/domain/events/change'
import { tellLimitChanged } from '../../src/domain/resellers/creditUsed'

const FIELDS = [
  { name: 'creditLimitMinor', type: 'number' },
  { name: 'currency', type: 'text' },
]

const limitIn = (value: unknown): number | null => (typeof value === 'number' ? value : null)

/** A lower limit is more used: that it crosses a threshold is told like any other crossing. */
export const recordCreditUsed: CollectionAfterChangeHook<Reseller> = async ({
  data,
  doc,
  operation,
  previousDoc,
  req,
}) => {
  if (operation !== 'update') return doc
  // Whoever selects less of the answer hides no crossing.
  const saved = savedDocument(FIELDS, { doc: { ...doc }, data: { ...data } })
  const [before, after] = [previousDoc.creditLimitMinor, saved.creditLimitMinor].map(limitIn)
  if (before === after || before === undefined || after === undefined) return doc
  const currency = previousDoc.currency
  await tellLimitChanged(req, { reseller: doc.id, currency, before, after })
  return doc
}
