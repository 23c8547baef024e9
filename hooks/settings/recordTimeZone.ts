import type { GlobalAfterChangeHook } from 'payload'

import type { General } from '../../payload-types'
import { queueRebuild } from '../../src/domain/figures/rebuild'

/** Other days, other figures: what is kept by business day is counted anew once the change is committed. */
export const recordTimeZone: GlobalAfterChangeHook = async ({ doc, previousDoc, req }) => {
  // Payload types a global's document as `any`; the hook hangs on this one alone.
  const [before, after] = [previousDoc, doc] as [Partial<General> | undefined, General]
  if (before?.timezone !== after.timezone) await queueRebuild(req)
}
