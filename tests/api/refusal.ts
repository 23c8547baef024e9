import type { Answer } from '../../src/testing/http'
import { rowCounts } from './consistency'

/** Words of PostgreSQL, of a stack and of our machine: none of them is anybody's business. */
const LEAKS =
  /select |insert into|update "|syntax error|violates|relation "|constraint|drizzle|pg_|node_modules|\.ts:\d|\.js:\d|\bat \w+ \(|TypeError|RangeError|SyntaxError/i

/** What is wrong with a refusal as a refusal; undefined for a good one and for a success. */
export const faultOf = ({ body, headers, status }: Answer): string | undefined => {
  if (!headers.get('x-request-id')) return 'no X-Request-Id'
  if (status < 400) return undefined
  const text = JSON.stringify(body)
  if (status >= 500) return `${status} ${text}`
  const [error] = body?.errors ?? []
  if (typeof error?.code !== 'string' || typeof error?.message !== 'string' || !error.data)
    return `no envelope: ${status} ${text}`
  if (LEAKS.test(text)) return `says too much: ${text}`
  return undefined
}

/** The same, and that a refusal left every table as long as it was. */
export const faultAndSaved = async (ask: () => Promise<Answer>): Promise<string | undefined> => {
  const before = JSON.stringify(await rowCounts())
  const answer = await ask()
  const fault = faultOf(answer)
  if (fault || answer.status < 400) return fault
  return JSON.stringify(await rowCounts()) === before ? undefined : `half saved: ${answer.status}`
}
