import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, TypeWithID } from 'payload'

import {
  changedFields,
  eventOfField,
  isToldByVerb,
  savedDocument,
  type Noun,
} from '../src/domain/events/change'
import { recordEvent } from '../src/domain/events/record'
import type { EventType } from '../src/domain/events/types'
import { takeSecretChanges } from '../src/domain/events/secretChange'

type Stored = Readonly<Record<string, unknown>>

const verbOf = (operation: 'create' | 'update', before: Stored, after: Stored) => {
  if (operation === 'create') return 'created'
  if (after.deletedAt && !before.deletedAt) return 'trashed'
  if (!after.deletedAt && before.deletedAt) return 'restored'
  return 'updated'
}

/**
 * One event a change: which fields changed, never their values. A status has its own event, written by
 * its verb; a role, an activation and a limit theirs, written here; a user's sign-up its own hook.
 */
export const recordChange =
  (noun: Noun): CollectionAfterChangeHook<TypeWithID & Stored> =>
  async ({ collection: { flattenedFields, slug }, data, doc, operation, previousDoc, req }) => {
    const secrets = takeSecretChanges(req)
    const saved = savedDocument(flattenedFields, { doc, data })
    const verb = verbOf(operation, previousDoc ?? {}, saved)
    if (noun === 'user' && verb === 'created') return doc
    const subject = { collection: slug, id: String(doc.id) }
    const changes = operation === 'update' ? changedFields(previousDoc, saved) : []
    const plain = [...secrets]
    for (const change of changes.filter(({ name }) => !isToldByVerb(noun, name))) {
      const event = eventOfField(noun, change)
      if (event) await recordEvent(req, { ...event, subject })
      else plain.push(change.name)
    }
    if (verb === 'updated' && plain.length === 0) return doc
    await recordEvent(req, {
      // Every noun has every verb, but that a setting has no trash and a user returned above.
      type: `${noun}.${verb}` as EventType,
      subject,
      summary:
        verb === 'updated'
          ? `Changed ${plain.join(', ')}.`.slice(0, 500)
          : `${capital(noun)} ${verb}.`,
    })
    return doc
  }

export const recordDelete =
  (noun: Noun): CollectionAfterDeleteHook =>
  async ({ collection, id, req }) => {
    await recordEvent(req, {
      type: `${noun}.deleted`,
      subject: { collection: collection.slug, id: String(id) },
      summary: `${capital(noun)} deleted for good.`,
    })
  }

const capital = (word: string): string =>
  word.charAt(0).toUpperCase() + word.slice(1).replaceAll('_', ' ')
