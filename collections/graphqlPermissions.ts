import type { Config } from 'payload'

type GraphQL = Parameters<NonNullable<NonNullable<Config['graphQL']>['queries']>>[0]

/**
 * Payload shortens what it knows of permissions (`true` for a whole branch, nothing for what may not be done), and its
 * types still promise the long form: every question that went to a leaf was an error. These resolvers lengthen it.
 */
export const lengthenPermissions = (graphql: GraphQL, type: unknown): void => {
  lengthen({ graphql, seen: new Set() }, type)
}

const lengthen = (walk: { graphql: GraphQL; seen: Set<unknown> }, type: unknown): void => {
  const { graphql, seen } = walk
  if (seen.has(type) || !graphql.isObjectType(type)) return
  seen.add(type)
  for (const field of Object.values(type.getFields())) {
    const inner = graphql.getNamedType(field.type)
    if (graphql.isObjectType(inner)) field.resolve = branchOf(field.name)
    else if (inner === graphql.GraphQLBoolean) field.resolve = leafOf(field.name)
    lengthen(walk, inner)
  }
}

const partOf = (source: unknown, name: string): unknown =>
  typeof source === 'object' && source !== null ? Reflect.get(source, name) : undefined

const branchOf = (name: string) => (source: unknown) =>
  source === true ? true : (partOf(source, name) ?? {})

const leafOf = (name: string) => (source: unknown) =>
  source === true || partOf(source, name) === true
