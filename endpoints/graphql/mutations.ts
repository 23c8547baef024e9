import type { GraphQL } from '@payloadcms/graphql/types'
import { isolateObjectProperty, type PayloadRequest } from 'payload'

import { invalid, type Problem } from '../../src/core/problem'
import { callerKind, notSignedIn } from '../../src/domain/access/can'
import { parseInput } from '../../src/domain/input'
import { limitHeaders } from '../../src/domain/limits/standing'
import { addressTo } from '../../src/domain/database/revision'
import { isUuid } from '../../src/domain/database/transaction'
import { jsonSchemaOf, membersOf, type Schema } from '../docs/schema'
import { faultsInJson } from '../jsonFaults'
import { onceInGraphql } from './once'
import { inputOf, outputOf, type Making } from './types'
import type { Verb } from './verb'
import { VERBS } from './verbs'

type Args = {
  id?: string
  input?: object
  idempotencyKey?: string | null
  revision?: number | null
}
type Context = { req: PayloadRequest; headers?: Record<string, string> }
type Binding = Making & { problemOf: (error: unknown, req: PayloadRequest) => Problem }

/** Every verb as a mutation: its types are made of the schemas that REST's path is read and told by. */
export const verbMutations = (binding: Binding): Record<string, unknown> =>
  Object.fromEntries(VERBS.map((verb) => [verb.name, mutationOf(binding, verb)]))

const capital = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`

const mutationOf = (binding: Binding, verb: Verb) => {
  const type = outputOf(binding, `${capital(verb.name)}Result`, jsonSchemaOf(verb.answer, 'output'))
  return {
    type: new binding.graphql.GraphQLNonNull(type),
    description: verb.summary,
    args: argsOf(binding, verb),
    ...(verb.deprecationReason ? { deprecationReason: verb.deprecationReason } : {}),
    resolve: (_source: unknown, args: Args, context: Context) =>
      answered(binding, verb, { args, context }),
  }
}

const argsOf = (binding: Binding, verb: Verb): GraphQL.GraphQLFieldConfigArgumentMap => {
  const { GraphQLInt, GraphQLNonNull, GraphQLString } = binding.graphql
  const schema = jsonSchemaOf(verb.shape, 'input')
  return {
    ...(verb.of ? { id: { type: new GraphQLNonNull(GraphQLString) } } : {}),
    ...(Object.keys(membersOf(schema)).length > 0
      ? { input: inputArg(binding, verb, schema) }
      : {}),
    ...(verb.of ? { revision: { type: GraphQLInt, description: REVISION } } : {}),
    ...(verb.isOnce
      ? { idempotencyKey: { type: GraphQLString, description: 'Or the header Idempotency-Key.' } }
      : {}),
  }
}

const REVISION = 'What you hold for the present one; if it is not, 409 stale. By REST: If-Match.'

const inputArg = (binding: Binding, verb: Verb, schema: Schema) => {
  const input = inputOf(binding, `${capital(verb.name)}Input`, schema)
  const isNeeded = Array.isArray(schema.required) && schema.required.length > 0
  return { type: isNeeded ? new binding.graphql.GraphQLNonNull(input) : input }
}

type Call = { args: Args; context: Context }

/** A request of its own each, so that one mutation of a document leaves nothing behind for the next. */
const answered = (binding: Binding, verb: Verb, { args, context }: Call): Promise<unknown> => {
  const req = isolateObjectProperty(context.req, ['transactionID', 'context'])
  req.context = {}
  // As by REST: whoever has no session hears that first.
  if (callerKind(req.user) === 'anonymous') throw notSignedIn({})
  const { id = '', input = {}, revision } = args
  const faults = faultsInJson(input)
  if (faults.length > 0) throw invalid(faults)
  const asked = { id: isUuid(id) ? id.toLowerCase() : id, input }
  if (verb.of) addressTo(req, { collection: verb.of, id: asked.id, revision })
  const run = async () => {
    try {
      const result = await verb.run(req, asked, (given, schema) => parseInput(schema, given))
      Object.assign(context.headers ?? {}, limitHeaders(req))
      return result
    } catch (error) {
      Object.assign(context.headers ?? {}, limitHeaders(req, error))
      throw error
    }
  }
  if (!verb.isOnce) return run()
  return onceInGraphql(
    req,
    {
      name: verb.name,
      key: args.idempotencyKey ?? req.headers.get('idempotency-key'),
      args: asked,
      problemOf: (error) => binding.problemOf(error, req),
      tellReplayed: () => {
        if (context.headers) context.headers['Idempotent-Replayed'] = 'true'
      },
    },
    run,
  )
}
