import type { NewEvent } from './record'

export type Noun =
  | 'admin'
  | 'reseller'
  | 'client'
  | 'user'
  | 'plan'
  | 'sim'
  | 'template'
  | 'media'
  | 'canned_answer'
  | 'carrier'
  | 'saved_report'
  | 'setting'

export type Change = { name: string; from: unknown; to: unknown }

type Stored = Readonly<Record<string, unknown>>
type FieldOf = { name: string; type: string }

/**
 * The document as it was saved, field by field. What the caller did not select, or may not read, is
 * missing from the answer and taken from what was written: no caller hides a change from its event.
 */
export const savedDocument = (
  fields: readonly FieldOf[],
  { doc, data }: { doc: Stored; data: Stored },
): Stored =>
  Object.fromEntries(
    fields
      .filter(({ type }) => type !== 'join')
      .map(({ name, type }) => {
        const value = name in doc ? doc[name] : data[name]
        return [name, POINTING.has(type) ? idsOf(value) : value]
      }),
  )

const POINTING = new Set(['relationship', 'upload'])

/** A relationship's id, populated or not; of several, theirs. */
const idsOf = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(idsOf)
  return typeof value === 'object' && value !== null && 'id' in value ? value.id : value
}

/**
 * What differs between the two, but for what every save changes, what verbs write with events of their
 * own, and encrypted values, which are told apart where they are encrypted.
 */
export const changedFields = (before: object, after: object): Change[] => {
  const old = new Map<string, unknown>(Object.entries(before))
  return Object.entries(after)
    .map(([name, to]: [string, unknown]) => ({ name, from: old.get(name), to }))
    .filter(({ name }) => !UNREMARKABLE.has(name) && !VERB_WRITTEN.has(name))
    .filter(({ from, to }) => JSON.stringify(from ?? null) !== JSON.stringify(to ?? null))
    .filter(({ from, to }) => !isCiphertext(from) && !isCiphertext(to))
}

const UNREMARKABLE = new Set([
  'revision',
  'updatedAt',
  'deletedAt',
  'sessions',
  'lastLoginAt',
  'invitedAt',
  'invitationExpiresAt',
  'invitationTokenHash',
  '_sid',
  '_strategy',
  'collection',
])

const VERB_WRITTEN = new Set([
  'status',
  'statusBeforeBlock',
  'suspendedBy',
  'order',
  'stockState',
  'networkState',
  'currentPlan',
])

/** What is a verb's own in one collection only, told by it or, as figures reported by machines, kept beside the row. */
const TOLD_BY_VERB = new Set([
  'client.plan',
  'client.limitSetBy',
  'client.reseller',
  'client.nextPlan',
  'client.nextPlanFrom',
  'client.currentUsage',
  'client.usageMonth',
  'client.usageTold',
])

export const isToldByVerb = (noun: Noun, name: string): boolean =>
  TOLD_BY_VERB.has(`${noun}.${name}`)

const isCiphertext = (value: unknown): boolean =>
  typeof value === 'string' && value.startsWith('enc:v1:')

type Told = Omit<NewEvent, 'subject'>

const shown = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : 'none'

const limit = (change: Change): Told => ({
  type: 'reseller.limits_changed',
  summary: `Changed ${change.name}.`,
  from: shown(change.from),
  to: shown(change.to),
})

/** Fields whose change is an event of its own, with the values, because who may do what hangs on them. */
const TELLERS: Readonly<Record<string, (change: Change) => Told>> = {
  'admin.role': ({ from, to }) => ({
    type: 'admin.role_changed',
    summary: 'Changed the role.',
    from: shown(from),
    to: shown(to),
  }),
  'admin.isActive': ({ to }) => ({
    type: to ? 'admin.reactivated' : 'admin.deactivated',
    summary: to ? 'Account reactivated.' : 'Account deactivated.',
  }),
  'reseller.creditLimitMinor': limit,
  'reseller.commissionRateBps': limit,
}

export const eventOfField = (noun: Noun, change: Change): Told | undefined =>
  TELLERS[`${noun}.${change.name}`]?.(change)
