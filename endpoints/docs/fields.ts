import type { FlattenedField } from 'payload'

import { englishOf } from '../../src/core/words/text'
import { isOpen, isOpenToAll } from './doors'
import { orNull, uuid, type Schema } from './schema'

/** `read`: the answer. `create` and `update`: the body of a write. */
export type Use = 'read' | 'create' | 'update'

/** The object that a list of fields makes, in one use of it. */
export const objectOf = async (fields: FlattenedField[], use: Use): Promise<Schema> => {
  const properties: Record<string, Schema> = {}
  const required: string[] = []
  for (const field of fields.filter((one) => isTold(one, use))) {
    if (!(await isOpen(accessOf(field)?.[use]))) continue
    properties[field.name] = await schemaOf(field, use)
    if (await isNeeded(field, use)) required.push(field.name)
  }
  return { type: 'object', properties, ...(required.length > 0 ? { required } : {}) }
}

const accessOf = (field: FlattenedField) => ('access' in field ? field.access : undefined)

const isTold = (field: FlattenedField, use: Use): boolean => {
  if ('hidden' in field && field.hidden) return false
  if (use === 'read') return true
  return (
    field.type !== 'join' && !('virtual' in field && field.virtual) && !isWrittenByPayload(field)
  )
}

/** What Payload alone writes, and would leave out of a body: sessions, times, and the facts of a file. */
const isWrittenByPayload = ({ admin, name }: FlattenedField): boolean =>
  ['sessions', 'createdAt', 'updatedAt'].includes(name) ||
  (admin?.hidden === true && admin.readOnly === true)

const isNeeded = async (field: FlattenedField, use: Use): Promise<boolean> => {
  if (!('required' in field) || !field.required || use === 'update') return false
  // Where a condition hides a field, it need not be there.
  if (field.admin?.condition) return false
  if (use === 'create') return !('defaultValue' in field && field.defaultValue !== undefined)
  return isOpenToAll(accessOf(field)?.read)
}

const schemaOf = async (field: FlattenedField, use: Use): Promise<Schema> => {
  const said = [descriptionOf(field), unitOf(field)].filter(Boolean).join(' ')
  const plain = { ...(await plainOf(field, use)), ...(said ? { description: said } : {}) }
  const isMany = 'hasMany' in field && field.hasMany === true
  const schema = isMany ? { type: 'array', items: plain } : plain
  const isNeverNull = ('required' in field && field.required) || field.type === 'join'
  if (Object.keys(schema).length === 0) return schema
  return isNeverNull && !field.admin?.condition ? schema : orNull(schema)
}

const descriptionOf = ({ admin }: FlattenedField): string =>
  admin && 'description' in admin ? (englishOf(admin.description) ?? '') : ''

const unitOf = ({ custom }: FlattenedField): string => {
  if (custom?.kind === 'rate') return 'In basis points: 100 is one per cent.'
  if (custom?.kind !== 'money') return ''
  return custom.currencyPath === 'settings'
    ? "In minor units (cents) of the settings' currency."
    : `In minor units (cents) of the currency in \`${custom.currencyPath}\`.`
}

const plainOf = (field: FlattenedField, use: Use): Schema | Promise<Schema> => {
  if (field.type === 'array') return listOf(field.flattenedFields, use)
  if (field.type === 'group' || field.type === 'tab') return objectOf(field.flattenedFields, use)
  return simpleOf(field, use)
}

const listOf = async (fields: FlattenedField[], use: Use): Promise<Schema> => ({
  type: 'array',
  items: await objectOf(fields, use),
})

const simpleOf = (field: FlattenedField, use: Use): Schema => {
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'code':
      return textOf(field)
    case 'email':
      return { type: 'string', format: 'email' }
    case 'number':
      return numberOf(field)
    case 'checkbox':
      return { type: 'boolean' }
    case 'date':
      return use === 'read' ? { type: 'string', format: 'date-time' } : { type: 'string' }
    case 'select':
    case 'radio':
      return { type: 'string', enum: field.options.map(valueOf) }
    case 'relationship':
    case 'upload':
      return relationOf(field)
    case 'join':
      return { type: 'object', properties: { docs: { type: 'array' } } }
    default:
      return {}
  }
}

const valueOf = (option: string | { value: string }): string =>
  typeof option === 'string' ? option : option.value

const textOf = ({ maxLength, minLength }: { maxLength?: number; minLength?: number }): Schema => ({
  type: 'string',
  ...(minLength === undefined ? {} : { minLength }),
  ...(maxLength === undefined ? {} : { maxLength }),
})

type Numeric = { custom?: Record<string, unknown>; max?: number; min?: number }

const numberOf = ({ custom, max, min }: Numeric): Schema => ({
  type: custom?.kind === 'money' || custom?.kind === 'rate' ? 'integer' : 'number',
  ...(min === undefined ? {} : { minimum: min }),
  ...(max === undefined ? {} : { maximum: max }),
})

const relationOf = ({ relationTo }: { relationTo: string | string[] }): Schema => {
  const title = `An id of ${[relationTo].flat().join(' or ')}`
  if (typeof relationTo === 'string') return { ...uuid, title }
  return {
    type: 'object',
    title,
    properties: { relationTo: { type: 'string', enum: relationTo }, value: uuid },
    required: ['relationTo', 'value'],
  }
}
