import { GRAPHQL_POST } from '@payloadcms/next/routes'

import { serveGraphql, serveRest } from '../../endpoints/serve'
import config from '../../payload.config'

export type CallOptions = {
  /** An object or array is sent as JSON; a string, Buffer or FormData goes as it is. */
  body?: unknown
  /** A token: sent as `Authorization: Bearer`. */
  as?: string | undefined
  headers?: Record<string, string>
}

/** `body` is the parsed JSON, or the text when the answer is not JSON. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads answers of every shape
export type Answer = { status: number; body: any; headers: Headers }

const ORIGIN = 'http://localhost:3000'

/** One REST request without a port, through the same door as Next's router. `path` starts with `/api/`. */
export async function call(
  method: string,
  path: string,
  options: CallOptions = {},
): Promise<Answer> {
  return answerOf(await request(method, path, options))
}

/** The same as it is answered, unread. */
export async function request(
  method: string,
  path: string,
  options: CallOptions = {},
): Promise<Response> {
  if (!path.startsWith('/api/')) throw new Error(`A path starts with /api/: ${path}`)
  return serveRest(config, requestOf(method, path, options))
}

/** The bytes of a file that this caller gets. */
export async function download(path: string, as: string): Promise<Buffer> {
  const response = await request('GET', path, { as })
  if (response.status !== 200) throw new Error(`${response.status} from ${path}`)
  return Buffer.from(await response.arrayBuffer())
}

type GraphqlRequest = {
  query: string
  variables?: Record<string, unknown>
  as?: string | undefined
  headers?: Record<string, string>
}

/** One GraphQL request; `body` is `{ data, errors }`. */
export const graphql = (
  query: string,
  variables: Record<string, unknown> = {},
  as?: string,
): Promise<Answer> => requestGraphql({ query, variables, as })

/** The same, with headers of its own. */
export async function requestGraphql({
  as,
  headers = {},
  query,
  variables = {},
}: GraphqlRequest): Promise<Answer> {
  const asked = requestOf('POST', '/api/graphql', { body: { query, variables }, as, headers })
  return answerOf(await serveGraphql(config, GRAPHQL_POST(config))(asked))
}

function requestOf(method: string, path: string, { body, as, headers = {} }: CallOptions) {
  const isPlain = body === undefined || typeof body === 'string' || isBinary(body)
  return new Request(new URL(path, ORIGIN), {
    method,
    headers: {
      ...(isPlain ? {} : { 'content-type': 'application/json' }),
      ...(as ? { authorization: `Bearer ${as}` } : {}),
      ...headers,
    },
    // A test may send what no type allows; that is the point of half of them.
    body: isPlain ? (body as BodyInit | undefined) : JSON.stringify(body),
  })
}

const isBinary = (body: unknown) => body instanceof FormData || ArrayBuffer.isView(body)

async function answerOf(response: Response): Promise<Answer> {
  const text = await response.text()
  return { status: response.status, body: parsed(text), headers: response.headers }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
