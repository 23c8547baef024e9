import { Problem } from '../../core/problem'

type Failure = { code: string; path: string }

const SQLSTATE = /^[0-9A-Z]{5}$/
const CONNECTION_CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT', 'EPIPE'])

/** PostgreSQL's own error in a chain of causes, whoever wrapped it. */
const failureIn = (error: unknown): Failure | undefined => {
  for (
    let each = error, depth = 0;
    each instanceof Error && depth < 6;
    each = each.cause, depth += 1
  ) {
    const code = textOf(each, 'code')
    if (SQLSTATE.test(code) || CONNECTION_CODES.has(code)) return { code, path: pathIn(each) }
  }
  return undefined
}

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
const AWAY = new Set(['57014', '57P01', '57P02', '57P03', '53300', '08000', '08003', '08006'])

const problemOfState = ({ code, path }: Failure): Problem | undefined => {
  if (CONNECTION_CODES.has(code) || AWAY.has(code)) return unavailable()
  if (BUSY.has(code))
    return new Problem('busy', 409, 'Somebody changed this at the same moment; try again.', {})
  return VALUE_CLASSES.has(code.slice(0, 2))
    ? badValue(BAD_VALUES[code] ?? 'A value is not accepted.', path)
    : undefined
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
  if (failure) return problemOfState(failure)
  return isPoolTimeout(error) ? unavailable() : undefined
}

/** Whether PostgreSQL did not understand what it was asked: our fault, or that of a filter we passed on. */
export const isMisunderstood = (error: unknown): boolean =>
  failureIn(error)?.code.startsWith('42') === true
