import type { GlobalAfterChangeHook, PayloadRequest } from 'payload'

import { changedFields } from '../../src/domain/events/change'
import { recordEvent } from '../../src/domain/events/record'

const MOST_TEXT = 500
/** What Payload adds when a page is saved for the first time. */
const OF_THE_ROW = new Set(['createdAt', 'globalType', 'id'])

/** Who changed which settings, never the values. */
export const recordSettingsChange: GlobalAfterChangeHook = async (saved) => {
  const { global, req } = saved
  // Payload types a global's document as `any`; it is always an object.
  const [before, after] = [saved.previousDoc ?? {}, saved.doc] as [object, object]
  const names = changedFields(before, after)
    .filter(({ name }) => !OF_THE_ROW.has(name))
    .map(({ name }) => `${global.slug}.${name}`)
  if (names.length === 0) return
  await recordEvent(req, {
    type: 'setting.updated',
    subject: { collection: 'globals', id: global.slug },
    summary: `${verbOf(req)} ${names.join(', ')}.`.slice(0, MOST_TEXT),
  })
}

const verbOf = ({ context }: PayloadRequest): string =>
  context.isRestoringVersion ? 'Restored an earlier version of' : 'Changed'
