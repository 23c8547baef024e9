import crypto from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'

import type { Dice } from '../../seed/paper/dice'

export type Request = {
  method: 'GET' | 'POST' | 'PATCH'
  path: string
  as?: string
  body?: unknown
  /** Bytes that were signed, and their headers, in place of a body. */
  signed?: { body: string; headers: Record<string, string> }
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- answers of every shape
export type Answer = { status: number; code: string; body: any }

/** How long somebody goes on asking. */
const PATIENCE_MS = 900_000
const ANSWER_MS = 90_000

const SAYS_COME_AGAIN = new Set(['idempotency.in_progress', 'busy'])

const isAnswer = ({ code, status }: Answer): boolean =>
  status < 500 && status !== 429 && !SAYS_COME_AGAIN.has(code)

/** Somebody who asks under one key until there is an answer, whatever dies meanwhile; and counts what was said. */
export class Client {
  /** Each status and code that any process ever answered, and how often. */
  readonly said = new Map<string, number>()
  /** Questions that got no answer at all. */
  lost = 0

  constructor(readonly urls: readonly string[]) {}

  async ask(request: Request, dice: Dice): Promise<Answer> {
    const key = crypto.randomUUID()
    const deadline = Date.now() + PATIENCE_MS
    for (;;) {
      const answer = await this.#once(request, { url: dice.pick(this.urls), key })
      if (answer && isAnswer(answer)) return answer
      if (Date.now() > deadline)
        throw new Error(
          `${request.method} ${request.path} was never answered: ${JSON.stringify(answer)}`,
        )
      await wait(50 + dice.whole(0, 200))
    }
  }

  async #once(
    request: Request,
    { key, url }: { url: string; key: string },
  ): Promise<Answer | undefined> {
    try {
      const answer = await answerOf(await sent(request, { url, key }))
      const said = `${answer.status} ${answer.code}`.trim()
      this.said.set(said, (this.said.get(said) ?? 0) + 1)
      return answer
    } catch {
      this.lost += 1
      return undefined
    }
  }
}

const sent = (
  { as, body, method, path, signed }: Request,
  { key, url }: { url: string; key: string },
): Promise<Response> =>
  fetch(`${url}${path}`, {
    method,
    headers: signed?.headers ?? {
      'content-type': 'application/json',
      'idempotency-key': key,
      ...(as ? { authorization: `Bearer ${as}` } : {}),
    },
    ...(method === 'GET' ? {} : { body: signed?.body ?? JSON.stringify(body ?? {}) }),
    signal: AbortSignal.timeout(ANSWER_MS),
  })

const answerOf = async (response: Response): Promise<Answer> => {
  const text = await response.text()
  const body = JSON.parse(text)
  return { status: response.status, code: body.errors?.[0]?.code ?? '', body }
}
