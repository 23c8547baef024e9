import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth'
import type { Config, FlattenedField, PayloadRequest } from 'payload'

import { verbMutations } from '../endpoints/graphql/mutations'
import { problemOf } from '../hooks/answerErrors'
import { authClosed } from '../hooks/people/guardAuthOperations'
import { isError } from '../src/domain/database/failures'
import { restoreVersion } from '../src/domain/settings/restoreVersion'
import { assertReadable } from './doors'
import { lengthenPermissions } from './graphqlPermissions'
import { refuseUnfit } from './graphqlUnfit'

type Extension = NonNullable<NonNullable<Config['graphQL']>['mutations']>
type GraphQL = Parameters<Extension>[0]
type Resolve = (
  source: unknown,
  args: { id?: unknown },
  context: { req: PayloadRequest },
) => unknown

/** Payload's mutations, demanding no more than its fields do, and closed where they would fail; and the verbs beside them. */
export const withOurMutations: Extension = (graphql, { Mutation, collections, globals }) => {
  for (const { config, graphQL } of Object.values(collections))
    loosen(graphql, graphQL?.mutationInputType, [...config.flattenedFields, ...INVITED])
  for (const [key, { flattenedFields }] of Object.entries(globals.config))
    loosen(graphql, typesOfGlobal(globals, key)?.mutationInputType, flattenedFields)
  return {
    ...closedVerifications(Mutation.fields),
    ...ownRestoring(globals, Mutation.fields),
    ...verbs(graphql, collections),
  }
}

/** Staff leave the password out to invite the account's owner; without staff it is still demanded, by the create. */
const INVITED = [{ name: 'password', defaultValue: null }]

const verbs = (graphql: GraphQL, collections: Parameters<Extension>[1]['collections']) =>
  verbMutations({
    graphql,
    documentType: (slug) => collections[slug]?.graphQL?.type,
    problemOf: (error, req) => problemOf(isError(error) ? error : new Error('unknown'), req),
  })

/** Settings are restored by our verb through this door too: Payload's own writes past every guard. */
const ownRestoring = (
  globals: Parameters<Extension>[1]['globals'],
  mutations: Record<string, object>,
): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(globals.config).flatMap(([key, { slug }]) => {
      const name = `restoreVersion${typesOfGlobal(globals, key)?.type?.name}`
      const resolve: Resolve = (_source, { id }, { req }) =>
        restoreVersion(req, { global: slug, version: String(id) })
      return mutations[name] ? [[name, { ...mutations[name], resolve }]] : []
    }),
  )

type TypesOfGlobal = { mutationInputType?: unknown; type?: { name: string } }

const typesOfGlobal = (globals: object, key: string): TypesOfGlobal | undefined =>
  // Payload keeps the built types beside the config, under the same keys, and does not type them.
  (globals as { graphQL?: Record<string, TypesOfGlobal> }).graphQL?.[key]

type Loosened = FlattenedField | (typeof INVITED)[number]

/**
 * Whoever writes may leave out what has a default: Payload's inputs demand every required field, though a
 * default fills it. Only the types are loosened; what is null or wrong is still refused by the field.
 */
const loosen = (graphql: GraphQL, type: unknown, fields: readonly Loosened[]): void => {
  if (!graphql.isType(type)) return
  const input = graphql.getNamedType(type)
  if (!graphql.isInputObjectType(input)) return
  const inputs = input.getFields()
  for (const field of fields) {
    const found = inputs[field.name]
    if (!found) continue
    if ('flattenedFields' in field) loosen(graphql, found.type, field.flattenedFields)
    if ('defaultValue' in field && field.defaultValue !== undefined)
      found.type = graphql.getNullableType(found.type)
  }
}

/** Addresses are verified by a code of ours; Payload's own way asks for a field that no account has. */
const closedVerifications = (mutations: Record<string, object>): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(mutations)
      .filter(([name]) => name.startsWith('verifyEmail'))
      .map(([name, mutation]) => [
        name,
        {
          ...mutation,
          resolve: () => {
            throw authClosed({})
          },
        },
      ]),
  )

/** What a caller may do with a document is told only of a document they can read. */
export const withGuardedAccess: Extension = (graphql, { Query, collections }) => {
  for (const [name, field] of Object.entries(Query.fields))
    if (name === 'Access' || name.startsWith('docAccess'))
      lengthenPermissions(graphql, typeOf(field))
  const ofDocuments = Object.values(collections).flatMap(({ config: { slug }, graphQL }) => {
    const name = `docAccess${graphQL?.type?.name}`
    // Payload types its own queries as anything; each has a resolver.
    const query = Query.fields[name] as { resolve: Resolve } | undefined
    if (!query) return []
    const resolve: Resolve = async (source, args, context) => {
      await assertReadable(context.req, slug, String(args.id))
      return query.resolve(source, args, context)
    }
    return [[name, { ...query, resolve }] as const]
  })
  const guarded = Object.fromEntries(ofDocuments)
  return { ...withContext(Query.fields, Object.keys(guarded)), ...guarded }
}

/** Payload's resolvers of what may be done with settings take the context for their arguments, and failed for everybody. */
const withContext = (fields: Record<string, unknown>, guarded: string[]) =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([name]) => name.startsWith('docAccess') && !guarded.includes(name))
      .map(([name, field]) => {
        // As above; these have their context where the arguments are.
        const query = field as { resolve: (source: unknown, context: unknown) => unknown }
        const resolve: Resolve = (source, _args, context) => query.resolve(source, context)
        return [name, { ...query, resolve }]
      }),
  )

const typeOf = (field: unknown): unknown => Reflect.get(Object(field), 'type')

type Rule = ReturnType<NonNullable<NonNullable<Config['graphQL']>['validationRules']>>[number]
type Context = Parameters<Rule>[0]
type Refusal = Parameters<Context['reportError']>[0]

/** Refused like what does not parse; thrown, it would be logged as a fault of ours. */
const refusing = {
  propagateOnRejection: false,
  onReject: [(context: Context | null, error: Refusal) => context?.reportError(error)],
}

/** How deep a GraphQL document goes, and under how many other names it asks. */
export const GRAPHQL_LIMITS = [
  refuseUnfit,
  maxDepthRule({ n: 8, ...refusing }),
  maxAliasesRule({ n: 15, ...refusing }),
]
