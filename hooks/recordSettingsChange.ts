import type { GlobalAfterChangeHook } from 'payload'

import { recordEvent } from '../src/domain/events/record'

/** Who changed which settings, never the values. */
export const recordSettingsChange: GlobalAfterChangeHook = async ({
  doc,
  global,
  previousDoc,
  req,
}) => {
  const old = new Map<string, unknown>(Object.entries(previousDoc ?? {}))
  const fields = Object.entries(doc)
    .filter(
      ([name, value]) => JSON.stringify(old.get(name) ?? null) !== JSON.stringify(value ?? null),
    )
    .map(([name]) => name)
    .filter((name) => name !== 'updatedAt' && name !== 'createdAt')
  if (fields.length === 0) return
  await recordEvent(req, {
    type: 'setting.updated',
    subject: { collection: 'globals', id: global.slug },
    summary: `Changed ${fields.map((field) => `${global.slug}.${field}`).join(', ')}.`.slice(
      0,
      500,
    ),
  })
}
