import { Problem } from '../../core/problem'

type Failure = { code: string; detail?: string | undefined; message: string }

const SQLSTATE = /^[0-9A-Z]{5}$/
const CONNECTION_CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT', 'EPIPE'])

/** PostgreSQL's own error in a chain of causes, whoever wrapped it. */
const failureIn = (error: unknown): Failure | undefined => {
  for (
    let each = error, depth = 0;
    each instanceof Error && depth < 6;
    each = each.cause, depth += 1
  ) {
    const code: unknown = 'code' in each ? each.code : undefined
    if (typeof code === 'string' && (SQLSTATE.test(code) || CONNECTION_CODES.has(code))) {
      const detail = 'detail' in each && typeof each.detail === 'string' ? each.detail : undefined
      return { code, detail, message: each.message }
    }
  }
  return undefined
}

const unavailable = (): Problem =>
  new Problem('database.unavailable', 503, 'The database is away; try again in a moment.', {})

const badValue = (message: string): Problem =>
  new Problem('invalid', 422, message, { fields: [{ path: '', message }] })

const KNOWN: Record<string, (failure: Failure) => Problem> = {
  '22P02': () => badValue('A value is not of the type its field needs.'),
  '22021': () => badValue('Text must not hold NUL characters.'),
  '22003': () => badValue('A number is out of range.'),
  '22007': () => badValue('A date is not valid.'),
  '22008': () => badValue('A date is out of range.'),
  '22P05': () => badValue('Text must not hold NUL characters.'),
  '23502': () => badValue('A required value is missing.'),
  '23503': () => badValue('A document it points at does not exist.'),
  '23505': () => new Problem('conflict', 409, 'Another document holds this value already.', {}),
  '23514': () => badValue('A value breaks a rule of the database.'),
  '40001': () =>
    new Problem('busy', 409, 'Somebody changed this at the same moment; try again.', {}),
  '40P01': () =>
    new Problem('busy', 409, 'Somebody changed this at the same moment; try again.', {}),
  '57014': () => unavailable(),
  '57P01': () => unavailable(),
  '57P03': () => unavailable(),
  '53300': () => unavailable(),
  '08006': () => unavailable(),
}

const isPoolTimeout = (error: unknown): boolean => {
  for (
    let each = error, depth = 0;
    each instanceof Error && depth < 6;
    each = each.cause, depth += 1
  )
    if (/timeout exceeded when trying to connect|Connection terminated/.test(each.message))
      return true
  return false
}

/** What a database failure means to the caller; nothing of PostgreSQL's own words leaves. */
export const problemOfFailure = (error: unknown): Problem | undefined => {
  const failure = failureIn(error)
  if (failure && CONNECTION_CODES.has(failure.code)) return unavailable()
  if (failure) return KNOWN[failure.code]?.(failure)
  return isPoolTimeout(error) ? unavailable() : undefined
}
