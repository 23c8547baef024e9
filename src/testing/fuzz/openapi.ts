import fc from 'fast-check'

import { hostileJson, hostileText, isOnceIn, type Pick } from './hostile'

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- an OpenAPI document, of every shape
type Json = any

export type Operation = { path: string; method: string; told: Json }
export type Fuzzed = {
  method: string
  path: string
  headers: Record<string, string>
  body?: string
}

export const operationsOf = (document: Json): Operation[] =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(Object(methods)).map(([method, told]) => ({ path, method, told })),
  )

/** Ids that exist, by the first word of the address they stand in. */
export type Pool = Map<string, string[]>

/** Of `wildness` values one is what nobody should send. */
type Made = { document: Json; pool: Pool; pick: Pick; wildness: number }

const choose = <T>(pick: Pick, from: readonly T[]): T | undefined =>
  from.length === 0 ? undefined : from[pick(fc.nat(1_000_000)) % from.length]

const idOf = (collection: string, { pick, pool, wildness }: Made): string => {
  const known = pool.get(collection) ?? [...pool.values()].flat()
  return (!isOnceIn(pick, wildness) && choose(pick, known)) || pick(hostileText)
}

const resolved = (schema: Json, document: Json): Json =>
  typeof schema?.$ref === 'string'
    ? (document.components.schemas[schema.$ref.split('/').at(-1)] ?? {})
    : (schema ?? {})

const typeOf = ({ type, properties }: Json): string => {
  const [first = properties ? 'object' : 'any'] = [type].flat().filter((one) => one !== 'null')
  return first ?? 'any'
}

const PLAIN: Record<string, fc.Arbitrary<unknown>> = {
  integer: fc.oneof(fc.integer({ min: -5, max: 5000 }), fc.constantFrom(0, 1, 2 ** 31, 1e15)),
  number: fc.double({ noNaN: true, noDefaultInfinity: true }),
  boolean: fc.boolean(),
}

const textOf = ({ format, title = '' }: Json, made: Made): unknown => {
  const { pick } = made
  if (format === 'uuid') return idOf(/id of ([\w-]+)/.exec(title)?.[1] ?? '', made)
  if (format === 'email') return `fuzz-${pick(fc.nat(1000))}@example.com`
  if (format === 'date-time') return pick(fc.date({ noInvalidDate: true })).toISOString()
  return pick(
    fc.constantFrom('USD', 'PL', 'A note.', '+48512345678', 'correct horse battery', '12'),
  )
}

/** A value as a schema wants it, with something that no schema wants here and there. */
const valueFor = (given: Json, made: Made, depth = 0): unknown => {
  const schema = resolved(given, made.document)
  const { pick } = made
  if (isOnceIn(pick, made.wildness) || depth > 4) return pick(hostileJson)
  if (schema.enum) return choose(pick, schema.enum)
  const type = typeOf(schema)
  if (type === 'object') return objectFor(schema, made, depth)
  if (type === 'array')
    return pick(fc.array(fc.nat(), { maxLength: 3 })).map(() =>
      valueFor(schema.items, made, depth + 1),
    )
  if (type === 'string') return textOf(schema, made)
  return pick(PLAIN[type] ?? hostileJson)
}

const objectFor = ({ properties = {}, required = [] }: Json, made: Made, depth: number): object => {
  const isSent = (name: string) => required.includes(name) || isOnceIn(made.pick, 2)
  const entries = Object.entries(properties).filter(([name]) => isSent(name))
  const extra = isOnceIn(made.pick, made.wildness)
    ? [[made.pick(hostileText), made.pick(hostileJson)]]
    : []
  return Object.fromEntries([
    ...entries.map(([name, schema]) => [name, valueFor(schema, made, depth + 1)]),
    ...extra,
  ])
}

const written = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '')

/** What Payload reads of every address, whether the document tells of it or not. */
const UNTOLD = [
  ...[
    'where[id][equals]',
    'where[or][0][status][in]',
    'where[__proto__][a]',
    'where',
    'sort',
    'limit',
  ],
  ...[
    'page',
    'depth',
    'select[hash]',
    'populate[users]',
    'joins',
    'draft',
    'trash',
    'locale',
    'data',
  ],
  ...[
    'fallback-locale',
    'pagination',
    'after',
    'search',
    'constructor',
    'where[metadata.a][equals]',
  ],
]

const queryFor = ({ told }: Operation, made: Made): string => {
  const { pick, wildness } = made
  const parameters = (told.parameters ?? []).filter(({ in: place }: Json) => place === 'query')
  const sent = parameters.filter(() => isOnceIn(pick, 4))
  const pairs = sent.map(({ name, schema }: Json) => [name, valueFor(schema, made)])
  if (isOnceIn(pick, wildness)) pairs.push([choose(pick, UNTOLD), pick(hostileJson)])
  const text = pairs
    .map(([name, value]: [string, unknown]) => `${encodeText(name)}=${encodeText(written(value))}`)
    .join('&')
  // An address may be no longer than the door allows; one that is gets its own answer.
  return text === '' ? '' : `?${text.slice(0, isOnceIn(pick, 50) ? 20_000 : 6000)}`
}

/** Half a character cannot be encoded; such a text goes as its bytes would. */
const encodeText = (text: string): string => encodeURIComponent(Buffer.from(text).toString())

const HEADERS = [
  ...['if-match', 'idempotency-key', 'accept-language', 'x-request-id', 'x-http-method-override'],
  ...['origin', 'cookie', 'x-forwarded-host', 'accept', 'x-payload-http-method-override', 'range'],
]

/** What a header may carry at all: the client refuses the rest. */
const headerText = (text: string): string => text.replaceAll(/[^\t\x20-\x7e\x80-\xff]/g, '').trim()

const headersFor = ({ pick, wildness }: Made): Record<string, string> =>
  isOnceIn(pick, wildness)
    ? { [choose(pick, HEADERS) ?? 'accept']: headerText(pick(hostileText)).slice(0, 6000) }
    : {}

const BROKEN = ['{', '[]', 'null', '"text"', '{"a":1}{"b":2}', '', '{"__proto__":{"a":1}}', '1e999']
const TYPES = ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', 'x', '']

const bodyFor = (operation: Operation, made: Made): Sent => {
  const { pick } = made
  const type = isOnceIn(pick, 5 * made.wildness) ? (choose(pick, TYPES) ?? '') : 'application/json'
  if (isOnceIn(pick, 4 * made.wildness)) return { type, body: choose(pick, BROKEN) ?? '' }
  const content = operation.told.requestBody?.content?.['application/json']
  const value =
    content?.example && isOnceIn(pick, 3) ? content.example : valueFor(content?.schema, made)
  return { type, body: JSON.stringify(value) ?? '' }
}

type Sent = { type: string; body: string }

/** One request for an operation of the document, part as it wants it and part as nobody does. */
export const requestFor = (operation: Operation, made: Made): Fuzzed => {
  const { method, path } = operation
  const [, collection = ''] = path.replace('/support', '').split('/')
  const address = path.replaceAll(/\{\w+\}/g, () => encodeText(idOf(collection, made)))
  const isRead = method === 'get' || method === 'delete'
  const { body, type } = isRead ? { body: undefined, type: '' } : bodyFor(operation, made)
  return {
    method: isOnceIn(made.pick, 40) ? 'PUT' : method.toUpperCase(),
    path: `/api${address.slice(0, 3000)}${queryFor(operation, made)}`,
    headers: { ...(type ? { 'content-type': type } : {}), ...headersFor(made) },
    ...(body === undefined ? {} : { body }),
  }
}
