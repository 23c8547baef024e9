import { Forbidden, ValidationError, type AfterErrorHook, type PayloadRequest } from 'payload'

import { envelopeOf, Problem, tellProblem, type FieldFault } from '../src/core/problem'
import { textIn } from '../src/core/words/text'
import { callerKind, forbidden, notSignedIn } from '../src/domain/access/can'
import { notFound } from '../src/domain/database/problems'
import { isError, isMisunderstood, problemOfFailure } from '../src/domain/database/failures'

type PayloadFault = { path?: string | null; message?: string; label?: unknown }

const faultsOf = (error: ValidationError): FieldFault[] =>
  error.data.errors.map(({ message, path }: PayloadFault) => ({
    path: String(path ?? ''),
    message: message ?? 'This value is not valid.',
  }))

const isSessionless = (req: PayloadRequest): boolean => callerKind(req.user) === 'anonymous'

const ofForbidden = (req: PayloadRequest): Problem => {
  const { filename, id } = req.routeParams ?? {}
  // A private file is not there, as its document is not; else its name could be guessed.
  if (req.method === 'GET' && typeof filename === 'string') return notFound({ id: filename })
  if (isSessionless(req)) return notSignedIn({})
  return req.method === 'GET' && typeof id === 'string' ? notFound({ id }) : forbidden({})
}

const CODES: Record<number, string> = {
  400: 'malformed',
  401: 'auth.required',
  403: 'forbidden',
  404: 'not_found',
  409: 'conflict',
  413: 'too_large',
  415: 'unsupported_type',
  422: 'invalid',
  429: 'too_many',
}

// By shape too: Next's bundle and Node's loader may each hold a copy of the class.
const isNamed = (error: Error, name: string): boolean => error.name === name

const statusOf = (error: Error): number =>
  'status' in error && typeof error.status === 'number' ? error.status : 500

/** The words of a filter reach PostgreSQL; those of a body never do. */
const isFiltered = ({ query }: PayloadRequest): boolean =>
  ['where', 'sort', 'joins', 'populate'].some((name) => name in (query ?? {}))

const isProblem = (error: Error): error is Problem => error instanceof Problem

/** Every failure as the API contract says it: a code, a sentence, data; never SQL, a stack or a secret. */
export const problemOf = (error: Error, req: PayloadRequest): Problem => {
  if (isProblem(error)) return error
  if (error instanceof ValidationError || isNamed(error, 'ValidationError'))
    // isNamed stands in for instanceof across two copies of the class.
    return validation(error as ValidationError)
  if (error instanceof Forbidden || isNamed(error, 'Forbidden')) return ofForbidden(req)
  const failure = problemOfFailure(error)
  if (failure) return failure
  if (isMisunderstood(error) && isFiltered(req))
    return new Problem('malformed', 400, 'The filter does not fit its fields.', {})
  if (isNamed(error, 'AuthenticationError') || isNamed(error, 'LockedAuth'))
    return new Problem('auth.invalid', 401, 'The e-mail address or password is wrong.', {})
  const status = statusOf(error)
  const code = CODES[status]
  return code && status !== 401 && status !== 403
    ? new Problem(code, status, error.message, {})
    : code
      ? ofForbidden(req)
      : new Problem('internal', 500, 'Something went wrong.', {})
}

const validation = (error: ValidationError): Problem => {
  const fields = faultsOf(error)
  return new Problem('invalid', 422, error.message, { fields, errors: error.data.errors })
}

/**
 * Errors that Payload does not log: what the caller did wrong is answered. Those of these names that are
 * our fault all the same are logged by `answerErrors`.
 */
export const QUIET: Record<string, false> = {
  APIError: false,
  AuthenticationError: false,
  FileUploadError: false,
  Forbidden: false,
  // GraphQL's wrapper of all of these.
  GraphQLError: false,
  MissingFile: false,
  NotFound: false,
  Problem: false,
  QueryError: false,
  ValidationError: false,
}

export const answerErrors: AfterErrorHook = ({ error, graphqlResult, req }) => {
  const original = isError(error) ? originalOf(error) : new Error('unknown')
  const problem = tellProblem(problemOf(original, req), textIn(req.i18n))
  const { code, data, message, status } = problem
  if (status >= 500 && (graphqlResult || original.name in QUIET))
    req.payload.logger.error({ err: original })
  return {
    status,
    response: envelopeOf(problem),
    ...(graphqlResult
      ? {
          graphqlResult: {
            ...graphqlResult,
            message,
            extensions: {
              code,
              data: Object.fromEntries(Object.entries(data)),
              statusCode: status,
            },
          },
        }
      : {}),
  }
}

/** GraphQL wraps what a resolver threw. */
const originalOf = (error: Error): Error =>
  'originalError' in error && isError(error.originalError) ? error.originalError : error
