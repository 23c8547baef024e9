import type { PROBLEM_CODES } from './generated/contract.js'

/** The codes of this version's document; a newer console may know more. */
export type ProblemCode = (typeof PROBLEM_CODES)[number] | (string & {})

export type WrongField = { path: string; message: string }

type Told = { code: string; message: string; data: Record<string, unknown> }

/** A refusal of the API: branch on `code`, show `message`. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem'
  readonly code: ProblemCode
  readonly status: number
  readonly data: Record<string, unknown>
  /** Names this request in the console's log. */
  readonly requestId: string | undefined
  /** How long to wait, where the answer said so. */
  readonly retryAfterSeconds: number | undefined

  constructor({ code, message, data }: Told, { headers, status }: Response) {
    super(message)
    this.code = code
    this.status = status
    this.data = data
    this.requestId = headers.get('x-request-id') ?? undefined
    this.retryAfterSeconds = secondsIn(headers.get('retry-after'))
  }

  /** What was wrong with which field of the body, for a form. */
  get fields(): WrongField[] {
    const { fields } = this.data
    return Array.isArray(fields) ? fields.filter(isWrongField) : []
  }
}

export const isProblem = (error: unknown, code?: ProblemCode): error is ApiProblem =>
  error instanceof ApiProblem && (code === undefined || error.code === code)

/** `Retry-After` in seconds, whichever of its two forms it has. */
export const secondsIn = (retryAfter: string | null): number | undefined => {
  if (!retryAfter) return undefined
  const seconds = Number(retryAfter)
  if (Number.isFinite(seconds)) return Math.max(0, seconds)
  const at = Date.parse(retryAfter)
  return Number.isNaN(at) ? undefined : Math.max(0, Math.ceil((at - Date.now()) / 1000))
}

/** The problem that an answer tells, in REST's envelope or GraphQL's. Whatever stands before the API may say less. */
export const problemOf = (body: unknown, response: Response): ApiProblem => {
  const first = firstError(body)
  const extensions = objectOf(first.extensions)
  const code = textOf(first.code ?? extensions.code, 'unknown')
  const message = textOf(first.message, `The console answered ${response.status}.`)
  return new ApiProblem({ code, message, data: objectOf(first.data ?? extensions.data) }, response)
}

const firstError = (body: unknown): Record<string, unknown> => {
  const { errors } = objectOf(body)
  return Array.isArray(errors) ? objectOf(errors[0]) : {}
}

const objectOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {}

const textOf = (value: unknown, otherwise: string): string =>
  typeof value === 'string' ? value : otherwise

const isWrongField = (value: unknown): value is WrongField => {
  const { message, path } = objectOf(value)
  return typeof message === 'string' && typeof path === 'string'
}
