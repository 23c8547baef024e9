import { invalid, problem } from '../src/core/problem'
import { says } from '../src/core/words/sentence'
import { faultsInJson, isObject } from './jsonFaults'

const LARGEST_JSON_BYTES = 2_097_152
/** A file of 10 MB, its form's other fields and what the form itself takes. */
const LARGEST_FORM_BYTES = 13_000_000
const DISGUISES = ['x-http-method-override', 'x-payload-http-method-override']

export const malformed = problem('malformed', 400, () => 'The body is not valid JSON.')
export const malformedForm = problem(
  'malformed',
  400,
  () => 'The form cannot be read; its fields stand as JSON in the part _payload.',
)
export const unsupportedType = problem(
  'unsupported_type',
  415,
  () => 'Send the body as application/json.',
)
export const tooLarge = problem<{ limitBytes: number }>(
  'too_large',
  413,
  ({ limitBytes }) => says`The body is larger than ${limitBytes} bytes.`,
)

export type RequestBody = { type: string; content: string | Uint8Array<ArrayBuffer> }

/**
 * The body of a write, read once and fit for every handler: a JSON object, or a form with one in
 * `_payload`. None counts as `{}`. Throws 400 `malformed`, 413, 415, or 422 `invalid` by path.
 */
export const readRequestBody = async (request: Request): Promise<RequestBody> => {
  const type = request.headers.get('content-type') ?? ''
  const kind = type.split(';', 1)[0]?.trim().toLowerCase()
  if (kind === 'multipart/form-data') return { type, content: await readForm(request, type) }
  const text = decoded(await bytesOf(request, LARGEST_JSON_BYTES))
  if (text.trim() === '') return { type: 'application/json', content: '{}' }
  if (kind !== 'application/json') throw unsupportedType({})
  assertJsonObject(text)
  return { type: 'application/json', content: text }
}

/** The bytes as they came, whatever they are: for a handler that checks a signature over them first. */
export const readRawBody = async (request: Request): Promise<RequestBody> => ({
  type: request.headers.get('content-type') ?? 'application/octet-stream',
  content: await bytesOf(request, LARGEST_JSON_BYTES),
})

const decoded = (bytes: Uint8Array): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // What is wrong is told by the code; where, nobody needs.
    throw malformed({})
  }
}

const readForm = async (request: Request, type: string): Promise<Uint8Array<ArrayBuffer>> => {
  const bytes = await bytesOf(request, LARGEST_FORM_BYTES)
  const form = await new Response(bytes, { headers: { 'content-type': type } })
    .formData()
    .catch(() => undefined)
  const fields = form?.get('_payload')
  if (typeof fields !== 'string') throw malformedForm({})
  assertFileItself(form?.get('file'))
  assertJsonObject(fields)
  return bytes
}

/** In words it would name one that lies in a store already, and whose that is nobody here could tell. */
const assertFileItself = (file: FormDataEntryValue | null | undefined): void => {
  if (typeof file === 'string' && file !== '')
    throw invalid([{ path: 'file', message: 'Send the file itself.' }])
}

const assertJsonObject = (text: string): void => {
  const value = parsed(text)
  if (!isObject(value) || Array.isArray(value))
    throw invalid([{ path: 'body', message: 'Send a JSON object.' }])
  const faults = faultsInJson(value)
  if (faults.length > 0) throw invalid(faults)
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    // The parser's own words quote the body, which may hold a password.
    throw malformed({})
  }
}

/** The panel sends a read whose filter is too long for an address as POST, the filter as a form. */
export const readDisguisedQuery = async (request: Request): Promise<string | undefined> => {
  const { headers, method } = request
  const isRead = DISGUISES.some((name) => headers.get(name) === 'GET')
  const kind = headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase()
  if (method !== 'POST' || !isRead || kind !== 'application/x-www-form-urlencoded') return undefined
  return decoded(await bytesOf(request, LARGEST_JSON_BYTES))
}

/** Stops reading at the limit, for a length that is announced may be a lie and need not be announced. */
const bytesOf = async (
  { body, headers }: Request,
  limitBytes: number,
): Promise<Uint8Array<ArrayBuffer>> => {
  if (Number(headers.get('content-length') ?? 0) > limitBytes) throw tooLarge({ limitBytes })
  const chunks: Uint8Array[] = []
  const reader = body?.getReader()
  let size = 0
  for (let part = await reader?.read(); part?.value; part = await reader?.read()) {
    size += part.value.byteLength
    if (size > limitBytes) throw tooLarge({ limitBytes })
    chunks.push(part.value)
  }
  return new Uint8Array(Buffer.concat(chunks))
}
