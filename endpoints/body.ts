import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { invalid, problem, type FieldFault } from '../src/core/problem'

const LARGEST_BODY_BYTES = 1_048_576

export const malformed = problem('malformed', 400, () => 'The body is not valid JSON.')
export const unsupportedType = problem(
  'unsupported_type',
  415,
  () => 'Send the body as application/json.',
)
export const tooLarge = problem<{ limitBytes: number }>(
  'too_large',
  413,
  ({ limitBytes }) => `The body is larger than ${limitBytes} bytes.`,
)

/**
 * The body as `schema` understands it; unknown fields are dropped. An empty body counts as `{}`.
 * Throws 400 `malformed`, 413 `too_large`, 415 `unsupported_type`, or 422 `invalid` with every wrong
 * field by its path (`body` where the whole is no object).
 */
export const readBody = async <S extends z.ZodType>(
  req: PayloadRequest,
  schema: S,
): Promise<z.output<S>> => parseBody(await readJson(req), schema)

/** The same for a body that came another way than as JSON. */
export const parseBody = <S extends z.ZodType>(body: unknown, schema: S): z.output<S> => {
  if (typeof body !== 'object' || body === null || Array.isArray(body))
    throw invalid([{ path: 'body', message: 'Send a JSON object.' }])
  const unstorable = pathsOfNulBytes(body)
  if (unstorable.length > 0)
    throw invalid(unstorable.map((path) => ({ path, message: 'Must not hold a NUL character.' })))
  const parsed = schema.safeParse(body)
  if (!parsed.success) throw invalid(faultsOf(parsed.error))
  return parsed.data
}

/** Payload's shape of a verb's answer: `{doc, message}`. */
export const answer = (doc: unknown, message: string, status = 200): Response =>
  Response.json({ doc, message }, { status })

/** A parameter of the path; empty where the path has none of that name. */
export const routeParam = (req: PayloadRequest, name = 'id'): string => {
  const value = req.routeParams?.[name]
  return typeof value === 'string' ? value : ''
}

const readJson = async (req: PayloadRequest): Promise<unknown> => {
  if (Number(req.headers.get('content-length') ?? 0) > LARGEST_BODY_BYTES)
    throw tooLarge({ limitBytes: LARGEST_BODY_BYTES })
  const text = (await req.text?.()) ?? ''
  if (Buffer.byteLength(text) > LARGEST_BODY_BYTES)
    throw tooLarge({ limitBytes: LARGEST_BODY_BYTES })
  if (text.trim() === '') return {}
  const [type = ''] = (req.headers.get('content-type') ?? '').split(';', 1)
  if (type.trim().toLowerCase() !== 'application/json') throw unsupportedType({})
  return parseJson(text)
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    // The parser's own words quote the body, which may hold a password.
    throw malformed({})
  }
}

const faultsOf = (error: z.ZodError): FieldFault[] =>
  error.issues.map(({ path, message }) => ({ path: path.join('.') || 'body', message }))

/** PostgreSQL stores no NUL character. Walks without recursion: a body may be nested as deep as it is long. */
const pathsOfNulBytes = (body: object): string[] => {
  const entries: [string, unknown][] = Object.entries(body)
  // The loop also visits what it appends.
  for (const [path, value] of entries) {
    if (typeof value !== 'object' || value === null) continue
    for (const [name, inner] of Object.entries(value)) entries.push([`${path}.${name}`, inner])
  }
  return entries
    .filter(([path, value]) => hasNul(path) || hasNul(value))
    .map(([path]) => path.replaceAll('\0', ''))
}

const hasNul = (value: unknown): boolean => typeof value === 'string' && value.includes('\0')
