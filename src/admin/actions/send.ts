import type { FieldFault } from '../../core/problem'
import { textHere } from '../words/here'

/** Why the server refused, as the API contract says it; `fields` names every wrong field by its path. */
export type Fault = { code: string; message: string; fields: FieldFault[] }
export type Answer<T> = { ok: true; body: T } | { ok: false; fault: Fault }
export type Verb = { message: string }

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE'
type Sent = { body?: unknown; headers?: Record<string, string>; signal?: AbortSignal }

const UNKNOWN = 'Something went wrong.'

/** In place of an answer of the API, as the API would say it. */
export const away = (): Fault => ({
  code: 'unreachable',
  message: textHere('The server cannot be reached. Nothing you typed is lost: try again.'),
  fields: [],
})

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const textOf = (value: unknown, otherwise: string): string =>
  typeof value === 'string' && value ? value : otherwise

const fieldsOf = (data: unknown): FieldFault[] => {
  if (!isRecord(data) || !Array.isArray(data.fields)) return []
  return data.fields.filter(isRecord).map(({ message, path }) => ({
    path: textOf(path, ''),
    message: textOf(message, textHere('Not valid.')),
  }))
}

export const faultOf = (body: unknown): Fault => {
  const first: unknown = isRecord(body) && Array.isArray(body.errors) ? body.errors[0] : undefined
  if (!isRecord(first)) return { code: 'internal', message: textHere(UNKNOWN), fields: [] }
  return {
    code: textOf(first.code, 'internal'),
    message: textOf(first.message, textHere(UNKNOWN)),
    fields: fieldsOf(first.data),
  }
}

/**
 * Asks our own REST as the signed-in person. Never throws: what went wrong is part of the answer, so that
 * a form shows it and keeps what was typed. `T` is the contract's shape of that path.
 */
export const send = async <T>(
  method: Method,
  path: `/${string}`,
  { body, headers, signal }: Sent = {},
): Promise<Answer<T>> => {
  try {
    const response = await fetch(`/api${path}`, {
      method,
      credentials: 'include',
      headers: { ...(body ? { 'Content-Type': 'application/json' } : {}), ...headers },
      ...(body ? { body: JSON.stringify(body) } : {}),
      ...(signal ? { signal } : {}),
    })
    const json: unknown = await response.json()
    // The API contract says which shape a path answers; its own tests hold it to that.
    return response.ok ? { ok: true, body: json as T } : { ok: false, fault: faultOf(json) }
  } catch {
    return { ok: false, fault: away() }
  }
}
