import type { CollectionBeforeValidateHook } from 'payload'

import { invalid } from '../src/core/problem'
import { placeholdersIn } from '../src/domain/notifications/placeholders'
import type { Template } from '../payload-types'

/** Refuses a text that names a variable nobody will ever fill: that mail could not be sent. */
export const guardTemplateText: CollectionBeforeValidateHook<Template> = ({ data }) => {
  const known = new Set(data?.variables)
  const faults = TEXTS.flatMap((path) =>
    placeholdersIn(JSON.stringify(data?.[path] ?? ''))
      .filter((name) => !known.has(name))
      .map((name) => ({ path, message: `There is no variable {{${name}}} here.` })),
  )
  if (faults.length > 0) throw invalid(faults)
  return data
}

const TEXTS = ['subject', 'body'] as const
