import fc from 'fast-check'
import {
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
} from 'graphql'

import { hostileJson, hostileText, isOnceIn, type Pick } from './hostile'
import type { Fuzzed, Pool } from './openapi'

type Made = { schema: GraphQLSchema; pool: Pool; pick: Pick; wildness: number }

const anyId = ({ pick, pool }: Made): string => {
  const known = [...pool.values()].flat()
  return known[pick(fc.nat(1_000_000)) % Math.max(1, known.length)] ?? ''
}

const valueFor = (given: GraphQLInputType, made: Made, depth = 0): unknown => {
  const { pick } = made
  const type = getNullableType(given)
  if (isOnceIn(pick, made.wildness) || depth > 4) return pick(hostileJson)
  if (isListType(type)) return [valueFor(type.ofType, made, depth + 1)]
  if (isEnumType(type)) return pick(fc.constantFrom(...type.getValues().map(({ name }) => name)))
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter((field) => field.type !== getNullableType(field.type) || isOnceIn(pick, 6))
        .map((field) => [field.name, valueFor(field.type, made, depth + 1)]),
    )
  if (type.name === 'Boolean') return pick(fc.boolean())
  if (type.name === 'Int') return pick(fc.integer({ min: -5, max: 500 }))
  if (type.name === 'Float') return pick(fc.double({ noNaN: true, noDefaultInfinity: true }))
  return isOnceIn(pick, made.wildness) ? pick(hostileText) : anyId(made)
}

/** A few leaves, and now and then what hangs on them. */
const selectionOf = (field: GraphQLField<unknown, unknown>, made: Made, depth = 0): string => {
  const type = getNamedType(field.type)
  if (isLeafType(type)) return ''
  if (!isObjectType(type)) return '{ __typename }'
  const inner = Object.values(type.getFields()).filter((one) => !one.args.some(isRequiredArgument))
  const chosen = inner
    .filter((one) => isLeafType(getNamedType(one.type)) || depth < 3)
    .filter(() => isOnceIn(made.pick, 8))
    .slice(0, 6)
  const parts = chosen.map((one) => `${one.name} ${selectionOf(one, made, depth + 1)}`)
  return `{ __typename ${parts.join(' ')} }`
}

const documentFor = (made: Made): object => {
  const { pick, schema } = made
  const kind = isOnceIn(pick, 2) ? 'query' : 'mutation'
  const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType()
  const field = pick(fc.constantFrom(...Object.values(root?.getFields() ?? {})))
  const args = field.args.filter((arg) => isRequiredArgument(arg) || isOnceIn(pick, 3))
  const told = args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ')
  const given = args.map(({ name }) => `${name}: $${name}`).join(', ')
  const head = args.length > 0 ? `${kind} F(${told})` : kind
  const call = `${field.name}${args.length > 0 ? `(${given})` : ''}`
  return {
    query: `${head} { ${call} ${selectionOf(field, made)} }`,
    variables: Object.fromEntries(args.map(({ name, type }) => [name, valueFor(type, made)])),
  }
}

const nested = (levels: number) =>
  `{ Orders { docs ${'{ plan '.repeat(levels)}{ id }${' }'.repeat(levels)} } }`

/** Documents that are wrong as documents. */
const WRONG = [
  ...['{', '', '{ nothing }', 'query A { __typename } query B { __typename }', '{ ...F }'],
  ...[
    'fragment A on Query { ...B } fragment B on Query { ...A } { ...A }',
    nested(30),
    nested(300),
  ],
  `{ ${Array.from({ length: 200 }, (_, at) => `a${at}: __typename`).join(' ')} }`,
  '{ __schema { types { fields { type { fields { name } } } } } }',
  '{ Orders(where: { AND: [{ OR: [{ AND: [{ id: { equals: "\\u0000" } }] }] }] }) { totalDocs } }',
  'mutation { a: logoutUser b: logoutUser c: logoutUser }',
  'query @skip(if: true) { __typename @include(if: "x") }',
  'subscription { orders { id } }',
]

export const graphqlFor = (made: Made): Fuzzed => {
  const { pick } = made
  const wrong = () => ({ query: pick(fc.constantFrom(...WRONG)), variables: pick(hostileJson) })
  const asked = isOnceIn(pick, 10) ? wrong() : documentFor(made)
  const body = isOnceIn(pick, 40) ? pick(hostileJson) : asked
  return {
    method: 'POST',
    path: '/api/graphql',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body) ?? '',
  }
}
