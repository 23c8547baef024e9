import type { GraphQL } from '@payloadcms/graphql/types'
import { isolateObjectProperty, type PayloadRequest } from 'payload'

import { invalid, type Problem } from '../../src/core/problem'
import { callerKind, notSignedIn } from '../../src/domain/access/can'
import { parseInput } from '../../src/domain/input'
import { limitHeaders } from '../../src/domain/auth/standing'
import { isUuid } from '../../src/domain/database/transaction'
import { jsonSchemaOf } from '../docs/schema'
import { faultsInJson } from '../jsonFaults'
import { onceInGraphql } from './once'
import { inputOf, outputOf, type Making } from './types'
import { VERBS, type Verb } from './verbs'

type Args = { id?: string; input?: object; idempotencyKey?: string | null }
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
  const { GraphQLNonNull, GraphQLString } = binding.graphql
  const schema = jsonSchemaOf(verb.shape, 'input')
  const input = inputOf(binding, `${capital(verb.name)}Input`, schema)
  const isNeeded = Array.isArray(schema.required) && schema.required.length > 0
  return {
    ...(verb.hasId ? { id: { type: new GraphQLNonNull(GraphQLString) } } : {}),
    input: { type: isNeeded ? new GraphQLNonNull(input) : input },
    ...(verb.isOnce
      ? { idempotencyKey: { type: GraphQLString, description: 'Or the header Idempotency-Key.' } }
      : {}),
  }
}

type Call = { args: Args; context: Context }

/** A request of its own each, so that one mutation of a document leaves nothing behind for the next. */
const answered = (binding: Binding, verb: Verb, { args, context }: Call): Promise<unknown> => {
  const req = isolateObjectProperty(context.req, ['transactionID', 'context'])
  req.context = {}
  // As by REST: whoever has no session hears that first.
  if (callerKind(req.user) === 'anonymous') throw notSignedIn({})
  const { id = '', input = {} } = args
  const faults = faultsInJson(input)
  if (faults.length > 0) throw invalid(faults)
  const asked = { id: isUuid(id) ? id.toLowerCase() : id, input }
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
