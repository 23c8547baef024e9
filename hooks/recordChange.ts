import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionSlug,
  TypeWithID,
} from 'payload'

import { recordEvent } from '../src/domain/events/record'
import type { EventType } from '../src/domain/events/types'

type Noun =
  | 'admin'
  | 'reseller'
  | 'client'
  | 'user'
  | 'plan'
  | 'sim'
  | 'template'
  | 'media'
  | 'carrier'
  | 'setting'

type Trashable = { deletedAt?: string | null }

const verbOf = (operation: 'create' | 'update', before: Trashable, after: Trashable) => {
  if (operation === 'create') return 'created'
  if (after.deletedAt && !before.deletedAt) return 'trashed'
  if (!after.deletedAt && before.deletedAt) return 'restored'
  return 'updated'
}

const changedFields = (before: object, after: object): string[] => {
  const old = new Map(Object.entries(before))
  return Object.entries(after)
    .filter(
      ([name, value]) => JSON.stringify(old.get(name) ?? null) !== JSON.stringify(value ?? null),
    )
    .map(([name]) => name)
    .filter((name) => !UNREMARKABLE.has(name))
}

const UNREMARKABLE = new Set([
  'revision',
  'updatedAt',
  'sessions',
  'lastLoginAt',
  '_sid',
  'collection',
])

/** One event a change: which fields changed, never their values. A status has its own event, written by its verb. */
export const recordChange =
  (noun: Noun): CollectionAfterChangeHook<TypeWithID & Trashable> =>
  async ({ collection, doc, operation, previousDoc, req }) => {
    const verb = verbOf(operation, previousDoc ?? {}, doc)
    const fields = operation === 'update' ? changedFields(previousDoc, doc) : []
    if (verb === 'updated' && fields.every((field) => VERB_WRITTEN.has(field))) return doc
    await recordEvent(req, {
      type: `${noun}.${verb}` as EventType,
      subject: { collection: collection.slug as CollectionSlug, id: String(doc.id) },
      summary: verb === 'updated' ? `Changed ${fields.join(', ')}.` : `${capital(noun)} ${verb}.`,
    })
    return doc
  }

const VERB_WRITTEN = new Set([
  'status',
  'statusBeforeBlock',
  'suspendedBy',
  'order',
  'stockState',
  'networkState',
  'currentPlan',
])

export const recordDelete =
  (noun: Noun): CollectionAfterDeleteHook =>
  async ({ collection, id, req }) => {
    await recordEvent(req, {
      type: `${noun}.deleted` as EventType,
      subject: { collection: collection.slug as CollectionSlug, id: String(id) },
      summary: `${capital(noun)} deleted for good.`,
    })
  }

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
