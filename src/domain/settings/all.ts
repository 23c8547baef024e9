import {
  isolateObjectProperty,
  type FlattenedField,
  type GlobalSlug,
  type PayloadRequest,
} from 'payload'

import type { Setting } from '../../../payload-types'
import { problem } from '../../core/problem'
import { says } from '../../core/words/sentence'
import { englishOf } from '../../core/words/text'
import { assertCan } from '../access/can'
import { notFound } from '../database/problems'
import { lastChangerOf } from './lastChange'
import type { SettingType } from './value'

/** One line of the list: a key of the open list, or `global.field` of the product's own settings. */
export type SettingLine = {
  key: string
  value: unknown
  type: SettingType
  description: string | null
  isPublic: boolean
  updatedBy: string | null
  updatedAt: string | null
}

const ofGlobal = problem<{ global: string }>(
  'setting.of_a_global',
  409,
  ({ global }) => says`This is a setting of the product: write it through /globals/${global}.`,
)

/** What is sealed is told by no list, whoever asks. */
const isTold = (field: FlattenedField): boolean =>
  field.name !== 'revision' &&
  field.name !== 'id' &&
  !('hidden' in field && field.hidden) &&
  field.custom?.isSecret !== true

const typeOf = (value: unknown): SettingType => {
  if (typeof value === 'string') return 'string'
  if (typeof value === 'number') return 'number'
  return typeof value === 'boolean' ? 'boolean' : 'json'
}

const TYPES: Partial<Record<FlattenedField['type'], SettingType>> = {
  ...{ text: 'string', textarea: 'string', email: 'string', select: 'string', upload: 'string' },
  ...{ relationship: 'string', number: 'number', checkbox: 'boolean' },
}

const kindOf = (field: FlattenedField, value: unknown): SettingType => {
  if ('hasMany' in field && field.hasMany) return 'json'
  return TYPES[field.type] ?? typeOf(value)
}

const saidOf = ({ admin }: FlattenedField): string | null =>
  admin && 'description' in admin ? (englishOf(admin.description) ?? null) : null

type Asking = { isPublic: boolean }

const globalLines = async (
  req: PayloadRequest,
  slug: GlobalSlug,
  { isPublic }: Asking,
): Promise<SettingLine[]> => {
  const config = req.payload.globals.config.find((one) => one.slug === slug)
  const nobody = isolateObjectProperty(req, 'user')
  nobody.user = null
  const isOpen = (await config?.access.read({ req: nobody })) === true
  if (!config || (isPublic && !isOpen)) return []
  if (!(await config.access.read({ req }))) return []
  const found: object = await req.payload.findGlobal({
    slug,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const values = new Map<string, unknown>(Object.entries(found))
  const savedAt = values.get('updatedAt')
  const updatedAt = typeof savedAt === 'string' ? savedAt : null
  const updatedBy = isPublic ? null : await lastChangerOf(req, slug)
  return config.flattenedFields
    .filter((field) => isTold(field) && values.has(field.name))
    .map((field) => ({
      key: `${slug}.${field.name}`,
      value: values.get(field.name) ?? null,
      type: kindOf(field, values.get(field.name)),
      description: saidOf(field),
      isPublic: isOpen,
      updatedBy,
      updatedAt,
    }))
}

const lineOf = (setting: Setting): SettingLine => ({
  key: setting.key,
  value: setting.value,
  type: setting.type,
  description: setting.description ?? null,
  isPublic: setting.isPublic,
  updatedBy: typeof setting.updatedBy === 'string' ? setting.updatedBy : null,
  updatedAt: setting.updatedAt,
})

const openLines = async (req: PayloadRequest, { isPublic }: Asking): Promise<SettingLine[]> => {
  const { docs } = await req.payload.find({
    collection: 'settings',
    ...(isPublic ? { where: { isPublic: { equals: true } } } : {}),
    sort: 'key',
    limit: 1000,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs.map(lineOf)
}

const lines = async (req: PayloadRequest, asking: Asking): Promise<SettingLine[]> => {
  const told: SettingLine[] = []
  for (const { slug } of req.payload.globals.config)
    told.push(...(await globalLines(req, slug, asking)))
  return [...told, ...(await openLines(req, asking))]
}

/** Every setting the caller may read, those of the product under `global.field`; for admins and above. */
export const listSettings = (req: PayloadRequest): Promise<SettingLine[]> => {
  assertCan(req.user, 'settings.readPrivate')
  return lines(req, { isPublic: false })
}

/** What anybody may know, such as the name and colours. */
export const listPublicSettings = (req: PayloadRequest): Promise<SettingLine[]> =>
  lines(req, { isPublic: true })

/** The global that a key speaks of; undefined for a key of the open list. */
export const globalOfKey = (req: PayloadRequest, key: string): string | undefined => {
  const [slug, name] = key.split('.')
  const config = req.payload.globals.config.find((one) => one.slug === slug)
  return config?.flattenedFields.some((field) => field.name === name) ? slug : undefined
}

/** Writes one setting of the open list by its key. */
export const changeSetting = async (
  req: PayloadRequest,
  { key, value }: { key: string; value: unknown },
): Promise<Setting> => {
  assertCan(req.user, 'settings.update')
  const global = globalOfKey(req, key)
  if (global) throw ofGlobal({ global })
  const { docs } = await req.payload.find({
    collection: 'settings',
    where: { key: { equals: key } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
  const [found] = docs
  if (!found) throw notFound({ id: key })
  return req.payload.update({
    collection: 'settings',
    id: found.id,
    // The collection's own hook tells whether it is one of its type.
    data: { value: value as Setting['value'] },
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req,
  })
}
