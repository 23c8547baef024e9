import { z } from 'zod'

/** A JSON Schema (2020-12), or a part of the document. */
export type Schema = Record<string, unknown>

export const refTo = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` })

export const uuid: Schema = { type: 'string', format: 'uuid' }

/** The JSON Schema of what a zod schema takes (`input`) or gives. */
export const jsonSchemaOf = (schema: z.ZodType, io: 'input' | 'output'): Schema => {
  const { $schema: _, ...made } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override: ({ jsonSchema, zodSchema }) => {
      // A date-time's pattern repeats its format at length.
      if (jsonSchema.format) delete jsonSchema.pattern
      if (io === 'output') dropBoundsOfTheLanguage(jsonSchema)
      if (io === 'input' && zodSchema instanceof z.ZodObject) onlyWhatItNeeds(jsonSchema, zodSchema)
    },
  })
  return made
}

/** That an answer's number is one JavaScript can count to says nothing of the answer. */
const dropBoundsOfTheLanguage = (json: { minimum?: number; maximum?: number }): void => {
  if (json.minimum === Number.MIN_SAFE_INTEGER) delete json.minimum
  if (json.maximum === Number.MAX_SAFE_INTEGER) delete json.maximum
}

/** What a preprocess or a catch makes optional, zod does not see; the schema itself knows. */
const onlyWhatItNeeds = (json: { required?: string[] }, { shape }: z.ZodObject): void => {
  const required = Object.entries(shape)
    .filter(([, field]) => !z.safeParse(field, undefined).success)
    .map(([name]) => name)
  if (required.length > 0) json.required = required
  else delete json.required
}

/** The same, and null. */
export const orNull = (schema: Schema): Schema => {
  if (typeof schema.type !== 'string') return { anyOf: [schema, { type: 'null' }] }
  const choices: unknown = schema.enum
  return {
    ...schema,
    type: [schema.type, 'null'],
    ...(Array.isArray(choices) ? { enum: [...listed(choices), null] } : {}),
  }
}

/** The strings of what may be a list of them. */
export const listed = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []

/** The properties of an object's schema. */
export const membersOf = ({ properties }: Schema): Record<string, unknown> =>
  Object.fromEntries(Object.entries(properties ?? {}))

/** `ledger-entries` is `LedgerEntries`. */
export const wordsOf = (slug: string): string =>
  slug
    .split('-')
    .map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
    .join('')
