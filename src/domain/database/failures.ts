import { types } from 'node:util'

import { Problem } from '../../core/problem'

type Failure = { code: string; path: string; detail: string }

const SQLSTATE = /^[0-9A-Z]{5}$/
const CONNECTION_CODES = new Set([
  'EAI_AGAIN',
  'ECONNABORTED',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
])

/** Also one that Node itself made in another realm, as a refused connection is under Jest. */
export const isError = (value: unknown): value is Error =>
  value instanceof Error || types.isNativeError(value)

/** The error and what caused it, the outermost first. */
const chainOf = (error: unknown): Error[] => {
  const chain: Error[] = []
  for (let each = error; isError(each) && chain.length < 6; each = each.cause) chain.push(each)
  return chain
}

/** PostgreSQL's own error in a chain of causes, whoever wrapped it. */
const failureIn = (error: unknown): Failure | undefined =>
  chainOf(error)
    .map((each) => ({
      code: textOf(each, 'code'),
      path: pathIn(each),
      detail: textOf(each, 'detail'),
    }))
    .find(({ code }) => SQLSTATE.test(code) || CONNECTION_CODES.has(code))

const textOf = (error: object, name: string): string => {
  const value: unknown = Object.entries(error).find(([key]) => key === name)?.[1]
  return typeof value === 'string' ? value : ''
}

/** The field a refusal is about, as far as the column, the constraint's name or the key tell it. */
const pathIn = (error: Error): string => {
  const [, key = ''] = /^Key \(([^),]+)\)/.exec(textOf(error, 'detail')) ?? []
  const constraint = textOf(error, 'constraint').replace(`${textOf(error, 'table')}_`, '')
  const [, checked = ''] = /^(.+)_(?:length|whole|min|max|format)_ck$/.exec(constraint) ?? []
  return (textOf(error, 'column') || checked || key)
    .replace(/_id$/, '')
    .replaceAll(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase())
}

const unavailable = (): Problem =>
  new Problem('database.unavailable', 503, 'The database is away; try again in a moment.', {})

const badValue = (message: string, path: string): Problem =>
  new Problem('invalid', 422, message, { fields: [{ path, message }] })

const BAD_VALUES: Record<string, string> = {
  '22P02': 'A value is not of the type its field needs.',
  '22021': 'Text must not hold NUL characters.',
  '22003': 'A number is out of range.',
  '22007': 'A date is not valid.',
  '22008': 'A date is out of range.',
  '22P05': 'Text must not hold NUL characters.',
  '23502': 'A required value is missing.',
  '23503': 'A document it points at does not exist.',
  '23505': 'Another document holds this value already.',
  '23514': 'A value breaks a rule of the database.',
}

/** Classes of SQLSTATE that a value causes: data exceptions, broken constraints, and what is past a limit. */
const VALUE_CLASSES = new Set(['22', '23', '54'])

const BUSY = new Set(['40001', '40P01', '55P03'])
/** Ended by the server, or by a limit of time; it is shutting down, or starting. */
const ENDED = new Set(['25P03', '57014', '57P01', '57P02', '57P03', '57P05'])
/** Connection lost, too many of them, no memory, a full disk, a disk that fails. */
const AWAY_CLASSES = new Set(['08', '53', '58'])

const isAwayState = (code: string): boolean =>
  CONNECTION_CODES.has(code) || ENDED.has(code) || AWAY_CLASSES.has(code.slice(0, 2))

const inUse = (): Problem =>
  new Problem('in_use', 409, 'It cannot be deleted: something else points at it.', {})

const problemOfState = ({ code, detail, path }: Failure): Problem | undefined => {
  if (isAwayState(code)) return unavailable()
  if (BUSY.has(code))
    return new Problem('busy', 409, 'Somebody changed this at the same moment; try again.', {})
  if (code === '23503' && detail.includes('still referenced')) return inUse()
  return VALUE_CLASSES.has(code.slice(0, 2))
    ? badValue(BAD_VALUES[code] ?? 'A value is not accepted.', path)
    : undefined
}

/** The driver's own words, which carry no code. */
const LOST =
  /timeout exceeded when trying to connect|Connection terminated|not queryable|Query read timeout|Cannot use a pool after calling end/

const isPoolTimeout = (error: unknown): boolean =>
  chainOf(error).some(({ message }) => LOST.test(message))

/** What a database failure means to the caller; nothing of PostgreSQL's own words leaves. */
export const problemOfFailure = (error: unknown): Problem | undefined => {
  const failure = failureIn(error)
  if (failure) return problemOfState(failure)
  return isPoolTimeout(error) ? unavailable() : undefined
}

/** Whether the database, and not the question, is what failed. */
export const isAway = (error: unknown): boolean =>
  problemOfFailure(error)?.code === 'database.unavailable'

/** Whether PostgreSQL did not understand what it was asked: our fault, or that of a filter we passed on. */
export const isMisunderstood = (error: unknown): boolean =>
  failureIn(error)?.code.startsWith('42') === true
