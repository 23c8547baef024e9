import type { FlattenedField, SanitizedConfig } from 'payload'

import { malformed, type FieldFault } from '../../core/problem'
import { isUuid } from '../database/transaction'

/** 400 with each path, where a question has faults. */
export const assertAnswerable = (faults: FieldFault[]): void => {
  const [first, ...others] = faults
  if (first) throw malformed(first, ...others)
}

/** Where a filter looks: the fields it names, and those of the collections they point at. */
type Scope = {
  fields: FlattenedField[]
  behind: (collection: string) => FlattenedField[] | undefined
}

/** A scope of these fields among all collections. */
export const scopeOf = (fields: FlattenedField[], { collections }: SanitizedConfig): Scope => ({
  fields,
  behind: (collection) => collections.find(({ slug }) => slug === collection)?.flattenedFields,
})

/** What of a filter its fields cannot answer, by path. Paths that lead nowhere Payload itself refuses. */
export const filterFaults = (where: unknown, scope: Scope): FieldFault[] =>
  where === null ? NOTHING : entriesOf(where).flatMap((entry) => partFaults(entry, scope))

const NOTHING = [{ path: 'where', message: 'null is no condition.' }]

const partFaults = ([path, asked]: [string, unknown], scope: Scope): FieldFault[] => {
  // Payload takes it for conditions, and fails.
  if (asked === null) return [{ path: `where.${path}`, message: 'null is no condition.' }]
  if (['and', 'or'].includes(path.toLowerCase()))
    return Array.isArray(asked) ? asked.flatMap((each) => filterFaults(each, scope)) : []
  const field = fieldAt(path.split(/\.|__/), scope)
  return field
    ? entriesOf(asked).flatMap(([operator, value]) =>
        conditionFaults(field, { operator, value, path: `where.${path}.${operator}` }),
      )
    : []
}

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : []

type Found = Pick<FlattenedField, 'type'> & {
  hasMany?: boolean | undefined
  isWithinJson?: boolean
}

/** The field at the end of a path through groups and related documents. */
const fieldAt = ([name, ...rest]: string[], { behind, fields }: Scope): Found | undefined => {
  if (name === 'id' && rest.length === 0) return { type: 'relationship' }
  const field = fields.find((candidate) => candidate.name === name)
  if (!field || rest.length === 0) return field
  if (field.type === 'json') return { type: 'json', isWithinJson: true }
  if ('flattenedFields' in field) return fieldAt(rest, { behind, fields: field.flattenedFields })
  const related = relatedTo(field)
  const found = related === undefined ? undefined : behind(related)
  return found && fieldAt(rest, { behind, fields: found })
}

const relatedTo = (field: FlattenedField): string | undefined =>
  (field.type === 'relationship' || field.type === 'upload') && typeof field.relationTo === 'string'
    ? field.relationTo
    : undefined

/** What the schemas offer of fields in general and the database does not do, of any field. */
const UNDONE = ['all', 'near', 'within', 'intersects']
const WORDS = ['like', 'not_like', 'contains']
const WORDED = ['text', 'textarea', 'email', 'code']

type Condition = { operator: string; value: unknown; path: string }

const conditionFaults = (field: Found, { operator, path, value }: Condition): FieldFault[] => {
  const isWordless = !WORDED.includes(field.type) && !field.hasMany && !field.isWithinJson
  if (
    // A join is no column: asked for so, it would count what its own access rules hide.
    field.type === 'join' ||
    UNDONE.includes(operator) ||
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
