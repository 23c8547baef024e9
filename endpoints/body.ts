import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { invalid, type FieldFault } from '../src/core/problem'
import type { Sentence } from '../src/core/words/sentence'
import { textIn } from '../src/core/words/text'
import { callerKind, notSignedIn } from '../src/domain/access/can'
import { isUuid } from '../src/domain/database/transaction'
import { unsupportedType } from './requestBody'

/** A body that what it is handed to reads itself. */
export const anything = z.record(z.string(), z.unknown())

/**
 * The body as `schema` understands it; unknown fields are dropped. `serve.ts` has read it and found it a
 * JSON object. Throws 415 for a form, 422 `invalid` with every wrong field by its path.
 */
export const readBody = async <S extends z.ZodType>(
  req: PayloadRequest,
  schema: S,
): Promise<z.output<S>> => parseBody(await readJson(req), schema)

/** The same for a verb that needs somebody: 401 comes before all that is wrong with the body. */
export const readCallersBody = async <S extends z.ZodType>(
  req: PayloadRequest,
  schema: S,
): Promise<z.output<S>> => {
  if (callerKind(req.user) === 'anonymous') throw notSignedIn({})
  return readBody(req, schema)
}

/** The same for a body that came another way than as JSON. */
export const parseBody = <S extends z.ZodType>(body: unknown, schema: S): z.output<S> => {
  const parsed = schema.safeParse(body)
  if (!parsed.success) throw invalid(faultsOf(parsed.error))
  return parsed.data
}

/** What is said where there is no document to answer with, in the caller's language. */
export const message = (req: PayloadRequest, said: Sentence, headers: HeadersInit = {}): Response =>
  Response.json({ message: textIn(req.i18n)(said) }, { headers })

const answerOf = (req: PayloadRequest, doc: unknown, said: Sentence) => ({
  doc,
  message: textIn(req.i18n)(said),
})

/** Payload's shape of a verb's answer, `{doc, message}`, in the caller's language. */
export const answer = (req: PayloadRequest, doc: unknown, said: Sentence): Response =>
  Response.json(answerOf(req, doc, said))

/** The same for what was not there before: 201. */
export const created = (req: PayloadRequest, doc: unknown, said: Sentence): Response =>
  Response.json(answerOf(req, doc, said), { status: 201 })

/** A parameter of the path, an id as we write it; empty where the path has none of that name. */
export const routeParam = (req: PayloadRequest, name = 'id'): string => {
  const value = req.routeParams?.[name]
  if (typeof value !== 'string') return ''
  return isUuid(value) ? value.toLowerCase() : value
}

const readJson = async (req: PayloadRequest): Promise<unknown> => {
  if (req.headers.get('content-type') !== 'application/json') throw unsupportedType({})
  return JSON.parse((await req.text?.()) || '{}')
}

const faultsOf = (error: z.ZodError): FieldFault[] =>
  error.issues.map(({ path, message }) => ({ path: path.join('.') || 'body', message }))
