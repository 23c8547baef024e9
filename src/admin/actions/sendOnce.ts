import { send, type Answer } from './send'

type Tried = { text: string; key: string }

/** Answers after which nobody knows whether it was done. */
const OPEN = [
  ...['unreachable', 'internal', 'busy', 'timed_out'],
  ...['database.unavailable', 'idempotency.in_progress'],
]

const tried = new Map<string, Tried>()

const newKey = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')

/**
 * Sends what moves money: the same again, after an answer that never came, goes under the key of the first try and is
 * done once, even from a dialog that was closed and opened again.
 */
export const sendOnce = async <T>(path: `/${string}`, body: object): Promise<Answer<T>> => {
  const text = JSON.stringify(body)
  const before = tried.get(path)
  const key = before?.text === text ? before.key : newKey()
  tried.set(path, { text, key })
  const answer = await send<T>('POST', path, { body, headers: { 'Idempotency-Key': key } })
  if (answer.ok || !OPEN.includes(answer.fault.code)) tried.delete(path)
  return answer
}
