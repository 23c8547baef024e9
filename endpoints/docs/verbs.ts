import type { Endpoint, SanitizedConfig } from 'payload'

import { contractOf, type Answer, type Contract } from './contract'
import { listParameters } from './lists'
import { jsonAnswer, type Described } from './operation'
import { jsonSchemaOf, listed, membersOf, type Schema } from './schema'

type Placed = { path: string; endpoint: Omit<Endpoint, 'root'> }

/** Every endpoint there is with its whole path under /api, a collection's and a global's own and the root's. */
export const endpointsOf = ({ collections, endpoints, globals }: SanitizedConfig): Placed[] => [
  ...placed('', endpoints),
  ...collections.flatMap(({ endpoints: own, slug }) => placed(`/${slug}`, own || [])),
  ...globals.flatMap(({ endpoints: own, slug }) => placed(`/globals/${slug}`, own || [])),
]

const placed = (base: string, endpoints: Omit<Endpoint, 'root'>[]): Placed[] =>
  endpoints.map((endpoint) => ({ path: `${base}${endpoint.path}`.replace(/\/$/, ''), endpoint }))

/** What every described path of ours does. */
export const verbsOf = (config: SanitizedConfig): Described[] =>
  endpointsOf(config).flatMap(({ endpoint, path }) => {
    const contract = contractOf(endpoint)
    if (!contract || 'leftOut' in contract) return []
    return [{ ...describedBy(contract), path, method: endpoint.method }]
  })

const describedBy = (contract: Contract): Omit<Described, 'path' | 'method'> => {
  const { body, errors = [], example, id, isPublic = false, summary, tag, who } = contract
  return {
    ...{ id, tag, summary, isPublic, errors, isOnce: contract.isOnce ?? false },
    description: [`Who may: ${who}.`, ...endOf(contract)].join(' '),
    isDeprecated: contract.deprecated !== undefined,
    ...(body ? { body: jsonSchemaOf(body, 'input') } : {}),
    query: queryOf(contract),
    ...(example ? { example } : {}),
    answers: Object.fromEntries(
      Object.entries(contract.answers).map(([status, answer]) => [status, answerOf(answer)]),
    ),
  }
}

/** When a deprecated path may be gone, and what comes after it. */
const endOf = ({ deprecated }: Contract): string[] => {
  if (!deprecated) return []
  const { since, successor, sunset } = deprecated
  const end = sunset ? `; it may be gone from ${sunset} on` : ''
  return [`Deprecated since ${since}${end}.`, ...(successor ? [`Use ${successor}.`] : [])]
}

const queryOf = ({ isList, query }: Contract): Schema[] => [
  ...(isList ? listParameters : []),
  ...(query ? parametersOf(jsonSchemaOf(query, 'input')) : []),
]

const answerOf = ({ files = [], json, says }: Answer): Schema => {
  const answer = json ? jsonAnswer(says, jsonSchemaOf(json, 'output')) : { description: says }
  if (files.length === 0) return answer
  const content = 'content' in answer ? answer.content : {}
  const others = files.map((type) => [type, { schema: { type: 'string', format: 'binary' } }])
  return { ...answer, content: { ...(content ?? {}), ...Object.fromEntries(others) } }
}

const parametersOf = (query: Schema): Schema[] =>
  Object.entries(membersOf(query)).map(([name, schema]) => ({
    name,
    in: 'query',
    ...(listed(query.required).includes(name) ? { required: true } : {}),
    schema,
  }))
