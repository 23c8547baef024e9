import { STATUS_OF_CODE } from '../../src/core/problem'
import { refTo, type Schema } from './schema'

/** What decides which refusals every path of a kind shares. */
export type Kind = {
  isPublic?: boolean
  hasBody?: boolean
  hasId?: boolean
  isWrite?: boolean
  isOnce?: boolean
  errors?: string[]
}

const SAID: Record<number, string> = {
  400: 'The body or a parameter cannot be read.',
  401: 'Not signed in.',
  403: 'The caller may see this, and not do it.',
  404: 'It does not exist for this caller.',
  409: 'The state does not allow it.',
  413: 'The body is too large.',
  415: 'The body is not JSON.',
  422: 'Values that are not valid.',
  429: 'Too many; `Retry-After` says when to come back.',
  502: 'A third party failed.',
  503: 'The database is away, or everybody is busy; `Retry-After` says when to come back.',
}

const sharedBy = ({ hasBody, hasId, isOnce, isPublic, isWrite }: Kind): string[] => [
  'malformed',
  ...(isPublic ? [] : ['auth.required', 'forbidden']),
  ...(hasId ? ['not_found'] : []),
  ...(hasId && isWrite ? ['stale', 'busy'] : []),
  ...(hasBody ? ['too_large', 'unsupported_type'] : []),
  ...(isWrite || hasBody ? ['invalid', 'database.outcome_unknown'] : []),
  ...(isOnce ? ['idempotency.key_reused', 'idempotency.in_progress'] : []),
  'database.unavailable',
]

/** Codes that more than one place gives, each with its own status. */
const ELSEWHERE: Record<string, number> = {
  busy: 409,
  'database.unavailable': 503,
  'database.outcome_unknown': 503,
  in_use: 409,
}

/** The status a code is answered with. Throws for a code that nothing in the code declares. */
export const statusOfCode = (code: string): number => {
  const status = ELSEWHERE[code] ?? STATUS_OF_CODE.get(code)
  if (!status) throw new Error(`No problem has the code ${code}.`)
  return status
}

/** The refusals of a path by status, each with the codes it may carry. */
export const refusalsOf = (kind: Kind): Record<string, Schema> => {
  const byStatus = new Map<number, string[]>()
  for (const code of new Set([...sharedBy(kind), ...(kind.errors ?? [])])) {
    const status = statusOfCode(code)
    byStatus.set(status, [...(byStatus.get(status) ?? []), code])
  }
  return Object.fromEntries(
    [...byStatus]
      .sort(([a], [b]) => a - b)
      .map(([status, codes]) => [status, refusal(status, codes)]),
  )
}

const refusal = (status: number, codes: string[]): Schema => ({
  description: `${SAID[status] ?? 'Refused.'} Codes: ${codes.map((code) => `\`${code}\``).join(', ')}.`,
  ...(status === 429 || status === 503 ? { headers: { 'Retry-After': RETRY } } : {}),
  content: { 'application/json': { schema: refTo('errors'), example: exampleOf(status, codes) } },
  'x-codes': codes,
})

const exampleOf = (status: number, [code]: string[]): Schema => {
  const field = { path: 'email', message: 'Give an e-mail address.' }
  const data = code === 'invalid' ? { fields: [field], errors: [field] } : {}
  return { errors: [{ code, message: SAID[status] ?? 'Refused.', data }] }
}

const RETRY: Schema = { description: 'Seconds to wait.', schema: { type: 'string' } }

/** The envelope of every refusal. */
export const ERRORS: Schema = {
  type: 'object',
  required: ['errors'],
  properties: {
    errors: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['code', 'message', 'data'],
        properties: {
          code: { type: 'string', description: 'Branch on this; a code is never renamed.' },
          message: { type: 'string', description: 'For people.' },
          name: { type: 'string', examples: ['ValidationError'] },
          data: {
            type: 'object',
            properties: {
              fields: {
                type: 'array',
                items: {
                  type: 'object',
                  required: ['path', 'message'],
                  properties: { path: { type: 'string' }, message: { type: 'string' } },
                },
              },
            },
          },
        },
      },
    },
  },
}
