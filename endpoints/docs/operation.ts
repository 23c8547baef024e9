import { refusalsOf, type Kind } from './refusals'
import { uuid, type Schema } from './schema'

/** One operation before it is written as OpenAPI has it. */
export type Described = Kind & {
  id: string
  tag: string
  summary: string
  description?: string
  isDeprecated?: boolean
  path: string
  method: string
  query?: Schema[]
  body?: Schema
  example?: object
  answers: Record<string, Schema>
}

/** `/orders/{id}/status`: OpenAPI's way to write Payload's `/orders/:id/status`. */
export const templated = (path: string): string => path.replaceAll(/:(\w+)/g, '{$1}')

const pathParameters = (path: string): Schema[] =>
  [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    schema: name === 'id' || name === 'job' ? uuid : { type: 'string' },
  }))

const ONCE: Schema = {
  name: 'Idempotency-Key',
  in: 'header',
  description: 'The same key and body gets the first answer again, for 24 hours.',
  schema: { type: 'string', minLength: 1, maxLength: 255 },
}

const bodyOf = ({ body, example, method }: Described): Schema => {
  if (!body) return {}
  const schema = 'multipart' in body ? body.multipart : body
  const type = 'multipart' in body ? 'multipart/form-data' : 'application/json'
  const content = { [type]: { schema, ...(example ? { example } : {}) } }
  return { requestBody: { required: method !== 'get', content } }
}

/** An answer that is JSON. */
export const jsonAnswer = (description: string, schema: Schema): Schema => ({
  description,
  headers: { 'X-Request-Id': { $ref: '#/components/headers/X-Request-Id' } },
  content: { 'application/json': { schema } },
})

/** The operation as it stands in the document. */
export const operationOf = (described: Described): Schema => {
  const { answers, description, id, isPublic, method, path, query = [], summary, tag } = described
  const isWrite = method !== 'get'
  const kind: Kind = {
    ...described,
    isWrite,
    hasBody: method === 'post' || method === 'patch',
    hasId: described.hasId ?? path.includes(':'),
  }
  const parameters = [...pathParameters(path), ...query, ...(described.isOnce ? [ONCE] : [])]
  return {
    operationId: id,
    tags: [tag],
    summary,
    ...(description ? { description } : {}),
    ...(described.isDeprecated ? { deprecated: true } : {}),
    ...(isPublic ? { security: [] } : {}),
    ...(parameters.length > 0 ? { parameters } : {}),
    ...bodyOf(described),
    responses: { ...answers, ...refusalsOf(kind) },
  }
}
