import type { CollectionBeforeValidateHook } from 'payload'

import { invalid } from '../src/core/problem'
import { hasLooseBraces, placeholdersIn } from '../src/domain/notifications/placeholders'
import type { Template } from '../payload-types'

/** Refuses a text that names a variable nobody will ever fill: that mail could not be sent. */
export const guardTemplateText: CollectionBeforeValidateHook<Template> = ({ data }) => {
  const known = new Set(data?.variables)
  const faults = TEXTS.flatMap((path) =>
    faultsOf(JSON.stringify(data?.[path] ?? ''), known).map((message) => ({ path, message })),
  )
  if (faults.length > 0) throw invalid(faults)
  return data
}

const TEXTS = ['subject', 'body'] as const

const faultsOf = (text: string, known: ReadonlySet<string>): string[] => [
  ...placeholdersIn(text)
    .filter((name) => !known.has(name))
    .map((name) => `There is no variable {{${name}}} here.`),
  ...(hasLooseBraces(text) ? ['Write a whole variable, from {{ to }}, in one style.'] : []),
]
