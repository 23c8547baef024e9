import type { FlattenedField } from 'payload'

import { testApp } from '../../src/testing/app'
import { newIccid } from '../../src/testing/builders'
import type { Samples } from './samples'
import { mailText, unique } from './values'

export type Path = { path: string; field: FlattenedField | undefined }
type Doc = Record<string, unknown>

/** A date nothing in a test happens on. */
const OLD = '2001-02-03T04:05:06.000Z'

const isObject = (value: unknown): value is Doc => typeof value === 'object' && value !== null

/** The value at `a.b`; of an array, the values of all its rows. */
export const valueAt = (doc: unknown, path: string): unknown => {
  const [name = '', ...rest] = path.split('.')
  const value = isObject(doc) ? doc[name] : undefined
  if (rest.length === 0) return value
  return Array.isArray(value)
    ? value.map((row) => valueAt(row, rest.join('.')))
    : valueAt(value, rest.join('.'))
}

const withValue = (doc: Doc, path: string, value: unknown): Doc => {
  const [name = '', ...rest] = path.split('.')
  if (rest.length === 0) return { ...doc, [name]: value }
  const inner = doc[name]
  return { ...doc, [name]: withValue(isObject(inner) ? inner : {}, rest.join('.'), value) }
}

const BY_NAME: Record<string, () => unknown> = {
  id: () => '01900000-0000-7000-8000-000000000001',
  email: () => `taken-${unique()}@example.com`,
  username: () => `taken-${unique()}`,
  currency: () => 'EUR',
  country: () => 'DE',
  iccid: newIccid,
  mimeType: () => 'image/webp',
  key: () => `taken_${unique()}`,
  sessions: () => [{ id: 'mine', createdAt: OLD, expiresAt: '2099-01-01T00:00:00.000Z' }],
}

const optionOf = (field: Extract<FlattenedField, { type: 'select' }>, stored: unknown) =>
  field.options
    .map((option) => (typeof option === 'string' ? option : option.value))
    .findLast((value) => value !== stored)

const otherOf = (samples: Samples, relationTo: string, stored: unknown) =>
  Object.values(samples[relationTo] ?? {}).findLast((id) => id !== stored && id !== '')

/** A value the field would take, other than the one it has; nothing for what cannot be sent. */
export const tamperedValue = (
  { field, path }: Path,
  stored: unknown,
  samples: Samples,
): unknown => {
  const byName = BY_NAME[path]
  if (byName) return byName()
  if (!field) return undefined
  switch (field.type) {
    case 'number':
      return 7777
    case 'date':
      return OLD
    case 'checkbox':
      return stored !== true
    case 'select':
      return optionOf(field, stored)
    case 'relationship':
    case 'upload':
      return otherOf(samples, String(field.relationTo), stored)
    case 'json':
      return { tampered: true }
    case 'richText':
      return mailText('Tampered.')
    case 'text':
    case 'textarea':
    case 'email':
      return 'hasMany' in field && field.hasMany ? ['tampered'] : 'tampered'
    default:
      return undefined
  }
}

/** What to send, and what must not be found stored afterwards. */
export type Tampering = { body: Doc; sent: Map<string, unknown> }

export const tamper = (paths: Path[], stored: Doc, samples: Samples): Tampering => {
  const sent = new Map<string, unknown>()
  let body: Doc = {}
  for (const each of paths) {
    const value = tamperedValue(each, valueAt(stored, each.path), samples)
    if (value === undefined) continue
    sent.set(each.path, value)
    body = withValue(body, each.path, value)
  }
  return { body, sent }
}

const same = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one ?? null) === JSON.stringify(other ?? null)

// A save writes these by itself; all the others must stay as they are.
const MOVING = new Set(['updatedAt', 'revision', 'updatedBy'])

const words = ([path, value]: [string, unknown]): string => `${path} = ${JSON.stringify(value)}`

/** The paths of a changed document that hold what was sent, or changed at all. */
export const changedTampering = (sent: Tampering['sent'], before: Doc, after: Doc): string[] =>
  [...sent]
    .filter(([path, value]) => {
      const now = valueAt(after, path)
      if (same(now, valueAt(before, path))) return false
      return same(now, value) || !MOVING.has(path)
    })
    .map(words)

/** The paths of a new document that hold what was sent, where one made without it holds something else. */
export const madeTampering = (sent: Tampering['sent'], untampered: Doc, made: Doc): string[] =>
  [...sent]
    .filter(([path, value]) => same(valueAt(made, path), value))
    .filter(([path, value]) => !same(valueAt(untampered, path), value))
    .map(words)

/** The document with everything in it, whoever asks. */
export const truthOf = async (collection: string, id: string): Promise<Doc> => {
  const { payload } = await testApp()
  const doc: object = await payload.findByID({
    collection: collection as 'orders',
    id,
    depth: 0,
    trash: true,
    showHiddenFields: true,
    overrideAccess: true,
  })
  return { ...doc }
}

/** The flattened field of every path of a collection. */
export const pathsOf = (fields: FlattenedField[], prefix = ''): Path[] =>
  fields.flatMap((field) => [
    { path: `${prefix}${field.name}`, field },
    ...('flattenedFields' in field
      ? pathsOf(field.flattenedFields, `${prefix}${field.name}.`)
      : []),
  ])
