import type { CollectionBeforeOperationHook, FlattenedField, PayloadRequest } from 'payload'

import { problem } from '../src/core/problem'
import { says } from '../src/core/words/sentence'

const secretPath = problem('malformed', 400, () => 'A list cannot be ordered by this path.')
const deepPath = problem<{ path: string }>(
  'malformed',
  400,
  ({ path }) => says`${path}: Look through one related document at most.`,
)

const ACCOUNT_SECRETS = /^(?:hash|salt|sessions|resetPassword\w*)$/

/**
 * What Payload's own check of filters and orders leaves open: an order by a hidden column of a related
 * account (`?sort=user.hash`) tells that order, and the refusal of a path through two documents is a
 * rejection that nobody awaits, which ends a Node process.
 */
export const guardPaths: CollectionBeforeOperationHook = ({
  args,
  collection: { flattenedFields: fields },
  overrideAccess,
  req,
}) => {
  if (overrideAccess) return args
  const asked = [{ fields, query: args }, ...joinedOf(args, fields, req)]
  for (const { fields: ownFields, query } of asked) {
    const sorts = sortsIn(query)
    if (sorts.flatMap(partsOf).some((part) => ACCOUNT_SECRETS.test(part))) throw secretPath({})
    const deep = [...sorts, ...pathsIn(valueOf(query, 'where'))].find(
      (path) => hopsOf(partsOf(path), ownFields, req) > 1,
    )
    if (deep !== undefined) throw deepPath({ path: deep })
  }
  return args
}

const partsOf = (path: string): string[] => path.replace(/^-/, '').split(/\.|__/)

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : []

const valueOf = (query: unknown, name: string): unknown =>
  entriesOf(query).find(([each]) => each === name)?.[1]

const sortsIn = (query: unknown): string[] =>
  [valueOf(query, 'sort')]
    .flat()
    .flatMap((sort) => (typeof sort === 'string' ? sort.split(',') : []))

const pathsIn = (where: unknown): string[] =>
  entriesOf(where).flatMap(([path, asked]) =>
    Array.isArray(asked) ? asked.flatMap(pathsIn) : [path],
  )

type Asked = { fields: FlattenedField[]; query: unknown }

const joinedOf = (args: object, fields: FlattenedField[], req: PayloadRequest): Asked[] =>
  entriesOf(valueOf(args, 'joins')).flatMap(([name, query]) => {
    const field = fields.find((each) => each.name === name)
    return field ? [{ fields: fieldsBehind(field, req) ?? [], query }] : []
  })

const fieldsBehind = (field: FlattenedField, req: PayloadRequest): FlattenedField[] | undefined => {
  const to =
    field.type === 'relationship' || field.type === 'upload'
      ? field.relationTo
      : field.type === 'join'
        ? field.collection
        : undefined
  return typeof to === 'string' ? req.payload.collections[to]?.config.flattenedFields : undefined
}

/** How many related documents a path looks through; a relation's own `id` is no look. */
const hopsOf = (
  [name, ...rest]: string[],
  fields: FlattenedField[],
  req: PayloadRequest,
): number => {
  const field = fields.find((each) => each.name === name)
  if (!field || rest.length === 0) return 0
  const behind = fieldsBehind(field, req)
  if (behind) return 1 + hopsOf(rest, behind, req)
  return 'flattenedFields' in field ? hopsOf(rest, field.flattenedFields, req) : 0
}
