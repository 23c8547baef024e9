import type { CollectionBeforeOperationHook, FlattenedField, PayloadRequest } from 'payload'

import { Problem, type FieldFault } from '../src/core/problem'
import { isUuid } from '../src/domain/database/transaction'

const READS = new Set(['read', 'count', 'readDistinct'])

/**
 * Refuses a page that is none and a filter its field cannot answer, with 400 and the path. Without it some
 * were a 500, and a malformed id in a filter meant "is empty", so the wrong documents came back.
 */
export const guardQuery: CollectionBeforeOperationHook = ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || !READS.has(operation)) return args
  const where = 'where' in args ? args.where : undefined
  const faults = [
    ...wholeFaults('limit', 'limit' in args ? args.limit : undefined),
    ...wholeFaults('page', 'page' in args ? args.page : undefined),
    ...whereFaults(where, { fields: collection.flattenedFields, req }),
  ]
  const [first] = faults
  if (first)
    throw new Problem('malformed', 400, `${first.path}: ${first.message}`, { fields: faults })
  return args
}

type Fields = { fields: FlattenedField[]; req: PayloadRequest }

const wholeFaults = (path: string, value: unknown): FieldFault[] =>
  value === undefined || value === null || (Number.isSafeInteger(value) && Number(value) >= 0)
    ? []
    : [{ path, message: 'Give a whole number, 0 or more.' }]

const whereFaults = (where: unknown, fields: Fields): FieldFault[] =>
  entriesOf(where).flatMap(([path, asked]) => {
    if (['and', 'or'].includes(path.toLowerCase()))
      return Array.isArray(asked) ? asked.flatMap((each) => whereFaults(each, fields)) : []
    const field = fieldAt(path, fields)
    return field
      ? entriesOf(asked).flatMap(([operator, value]) =>
          conditionFaults(field, { operator, value, path: `where.${path}.${operator}` }),
        )
      : []
  })

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : []

type Found = Pick<FlattenedField, 'type'> & { hasMany?: boolean | undefined }

/** The field at the end of a path through groups and related documents; Payload itself refuses other paths. */
const fieldAt = (path: string, { fields, req }: Fields): Found | undefined => {
  if (path === 'id') return { type: 'relationship' }
  const [name, ...rest] = path.split('.')
  const field = fields.find((candidate) => candidate.name === name)
  if (!field || rest.length === 0) return field
  const below = rest.join('.')
  if (field.type === 'group' || field.type === 'array' || field.type === 'tab')
    return fieldAt(below, { fields: field.flattenedFields, req })
  if (
    (field.type === 'relationship' || field.type === 'upload') &&
    !Array.isArray(field.relationTo)
  )
    return fieldAt(below, {
      fields: req.payload.collections[field.relationTo].config.flattenedFields,
      req,
    })
  return field.type === 'json' ? field : undefined
}

const GEOGRAPHIC = ['near', 'within', 'intersects']
const WORDS = ['like', 'not_like', 'contains']
const WORDED = ['text', 'textarea', 'email', 'code', 'json']

type Condition = { operator: string; value: unknown; path: string }

const conditionFaults = (field: Found, { operator, path, value }: Condition): FieldFault[] => {
  const isWordless = !WORDED.includes(field.type) && !field.hasMany
  if (
    // A join is no column: asked for so, it would count what its own access rules hide.
    field.type === 'join' ||
    GEOGRAPHIC.includes(operator) ||
    (operator === 'all' && !field.hasMany) ||
    (WORDS.includes(operator) && isWordless)
  )
    return [{ path, message: 'This field is not compared so.' }]
  const isRelation = field.type === 'relationship' || field.type === 'upload'
  if (!isRelation || operator === 'exists') return []
  return idsIn(value).every(isId) ? [] : [{ path, message: 'This is not a valid id.' }]
}

const idsIn = (value: unknown): unknown[] => {
  if (typeof value === 'string') return value.split(',')
  return Array.isArray(value) ? value : [value]
}

/** `null` in an address is a text, and asks for documents that point at none. */
const isId = (value: unknown): boolean =>
  value === null || value === 'null' || value === '' || value === undefined || isUuid(value)
