import { AT, BY_ENDING, BY_NAME, ID } from './exampleValues'
import { listed, membersOf, type Schema } from './schema'

/**
 * The document with an example wherever a name or a form says what stands there, and one for every body without its own:
 * what it needs, or one change. Else the page makes them up: the least number there is, and `string`.
 */
export const withExamples = ({ components, paths, ...rest }: Schema): Schema => {
  const parts = membersOf({ properties: components })
  const schemas = schemaOf(shownIn(parts.schemas))
  return { ...rest, paths: withBodies(shownIn(paths), schemas), components: { ...parts, schemas } }
}

const isSchema = (value: unknown): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const schemaOf = (value: unknown): Schema => (isSchema(value) ? value : {})

/** Every property below this part gets its example. */
const shownIn = (part: unknown): unknown => {
  if (Array.isArray(part)) return part.map((one: unknown) => shownIn(one))
  if (!isSchema(part)) return part
  const shown: Schema = Object.fromEntries(
    Object.entries(part).map(([name, value]) => [name, shownIn(value)]),
  )
  if (!isSchema(shown.properties)) return shown
  const properties = Object.entries(shown.properties).map(
    ([name, schema]: [string, unknown]) => [name, withExample(name, schemaOf(schema))] as const,
  )
  return { ...shown, properties: Object.fromEntries(properties) }
}

const withExample = (name: string, schema: Schema): Schema => {
  const value = namedValue(name, schema)
  return value === undefined ? schema : { ...schema, examples: [value] }
}

const OWN = ['$ref', 'enum', 'const', 'anyOf', 'oneOf', 'allOf', 'pattern', 'examples', 'default']

const namedValue = (name: string, schema: Schema): unknown => {
  if (OWN.some((word) => word in schema)) return undefined
  if (schema.format === 'uuid') return ID
  if (schema.format === 'date-time') return AT
  const byName = Object.entries(BY_NAME).find(([known]) => known === name)?.[1]
  const byEnding = BY_ENDING.find(([ending]) => ending.test(name))?.[1]
  return (byName ?? byEnding ?? []).findLast((value) => isTaken(schema, value))
}

const typesOf = ({ type }: Schema): string[] => (typeof type === 'string' ? [type] : listed(type))

const isTaken = (schema: Schema, value: unknown): boolean => {
  const types = typesOf(schema)
  if (types.length === 0) return true
  if (Array.isArray(value))
    return types.includes('array') && value.every((one) => isTaken(schemaOf(schema.items), one))
  if (typeof value === 'number')
    return types.some((type) => type === 'integer' || type === 'number') && isWithin(schema, value)
  if (typeof value !== 'string') return types.includes(typeof value)
  const { format, maxLength } = schema
  const isShort = typeof maxLength !== 'number' || value.length <= maxLength
  return types.includes('string') && isShort && (format === undefined || format === 'email')
}

const isWithin = ({ maximum, minimum }: Schema, value: number): boolean =>
  (typeof minimum !== 'number' || value >= minimum) &&
  (typeof maximum !== 'number' || value <= maximum)

const withBodies = (paths: unknown, schemas: Schema): Schema =>
  mapped(schemaOf(paths), (methods) =>
    mapped(methods, (operation) => {
      const { requestBody } = operation
      if (!isSchema(requestBody)) return operation
      const content = mapped(schemaOf(requestBody.content), (body) => withBody(body, schemas))
      return { ...operation, requestBody: { ...requestBody, content } }
    }),
  )

const mapped = (parts: Schema, change: (part: Schema) => Schema): Schema =>
  Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, change(schemaOf(part))]))

const withBody = (body: Schema, schemas: Schema): Schema => {
  const { $ref, ...own } = schemaOf(body.schema)
  const schema = typeof $ref === 'string' ? schemaOf(schemas[$ref.split('/').at(-1) ?? '']) : own
  const isFile = JSON.stringify(schema).includes('"binary"')
  return 'example' in body || isFile ? body : { ...body, example: bodyOf(schema) }
}

/** What a body needs; of one that needs nothing, the first property that has something to show. */
const bodyOf = (schema: Schema): Schema => {
  const members = Object.entries(membersOf(schema)).map(
    ([name, member]) => [name, schemaOf(member)] as const,
  )
  const needed = members.filter(([name]) => listed(schema.required).includes(name))
  const [first] = members.filter(([, { examples, format }]) => examples && format !== 'uuid')
  const [other] = members.filter(([, member]) => !typesOf(member).includes('array'))
  const shown = needed.length > 0 ? needed : [first ?? other ?? []].filter(isPair)
  return Object.fromEntries(shown.map(([name, member]) => [name, valueOf(member)]))
}

type Pair = readonly [name: string, schema: Schema]

const isPair = (pair: Pair | readonly never[]): pair is Pair => pair.length === 2

const valueOf = (schema: Schema): unknown => {
  const { anyOf, default: usual, enum: choices, examples, items, minimum } = schema
  if (Array.isArray(examples)) return examples[0]
  if (Array.isArray(anyOf)) return valueOf(schemaOf(anyOf[0]))
  if (usual !== undefined) return usual
  if (Array.isArray(choices)) return choices[0]
  const [type] = typesOf(schema)
  if (schema.format === 'uuid') return ID
  if (type === 'array') return [valueOf(schemaOf(items))]
  if (type === 'object') return bodyOf(schema)
  if (type === 'boolean') return true
  return type === 'string' ? 'text' : (minimum ?? 1)
}
