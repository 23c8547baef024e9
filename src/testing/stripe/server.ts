import { once } from 'node:events'
import http, { type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

import Stripe from 'stripe'

import { Books } from './books'
import { Faults, type Fault } from './faults'
import { readForm } from './form'
import { Keys, type Kept } from './keys'
import type { StripeEvent } from './objects'
import { Refusal } from './refusal'
import { answerOf } from './routes'

export const SECRET_KEY = 'sk_test_fake'

type Asked = { method: string; path: string; text: string; key: string | undefined }

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  return Buffer.concat(chunks).toString('utf8')
}

const refused = (error: unknown): Kept => {
  if (!(error instanceof Refusal)) throw error
  return { status: error.status, text: JSON.stringify({ error: error.error }) }
}

const ownFault: Kept = {
  status: 500,
  text: JSON.stringify({ error: { type: 'api_error', message: 'An unknown error occurred.' } }),
}
const tooMany: Kept = {
  status: 429,
  text: JSON.stringify({
    error: { type: 'invalid_request_error', code: 'rate_limit', message: 'Slow down.' },
  }),
}

export class FakeStripe {
  readonly books = new Books()
  readonly faults = new Faults()
  readonly keys = new Keys()
  /** Every request that came in, to be counted. */
  readonly requests: { method: string; path: string; key: string | undefined }[] = []
  slowMs = 200
  readonly #server = http.createServer((request, response) => {
    this.#serve(request, response).catch(() => response.destroy())
  })

  async open(): Promise<this> {
    this.#server.listen(0, '127.0.0.1')
    await once(this.#server, 'listening')
    return this
  }

  get url(): string {
    // A listening TCP server has an address with a port.
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  close(): void {
    this.#server.close()
    this.#server.closeAllConnections()
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, search } = new URL(request.url ?? '/', 'http://fake')
    const { method = 'GET' } = request
    const key = request.headers['idempotency-key']
    const text = method === 'GET' ? search.slice(1) : await bodyOf(request)
    const asked = { method, path: pathname, text, key: typeof key === 'string' ? key : undefined }
    this.requests.push({ method, path: pathname, key: asked.key })
    if (!request.headers.authorization?.includes(SECRET_KEY))
      return send(response, { status: 401, text: '{"error":{"type":"invalid_request_error"}}' })
    const fault = this.faults.take(asked)
    const answer = this.#answer(asked, fault)
    await this.#send(response, answer, fault)
  }

  #answer(asked: Asked, fault: Fault | undefined): Kept {
    if (fault === '429') return tooMany
    if (fault === 'reset_before') return ownFault
    if (!asked.key || asked.method === 'GET') return fault === '500' ? ownFault : this.#work(asked)
    return this.#once(asked, asked.key, fault)
  }

  /** A failure of its own is kept under the key like any other answer. */
  #once(asked: Asked, key: string, fault: Fault | undefined): Kept {
    try {
      const kept = this.keys.find(key, `${asked.method} ${asked.path} ${asked.text}`)
      if (kept) return kept
    } catch (error) {
      return refused(error)
    }
    const worked = fault === '500' ? ownFault : this.#work(asked)
    const answer = fault === '500_applied' ? ownFault : worked
    this.keys.keep(key, answer)
    return answer
  }

  #work({ method, path, text }: Asked): Kept {
    try {
      const answer = answerOf(this.books, { method, path, params: readForm(text) })
      return { status: 200, text: JSON.stringify(answer) }
    } catch (error) {
      return refused(error)
    }
  }

  async #send(response: ServerResponse, answer: Kept, fault: Fault | undefined): Promise<void> {
    if (fault === 'timeout') return
    if (fault === 'reset' || fault === 'reset_before')
      return void response.socket?.resetAndDestroy()
    if (fault === 'slow') await new Promise((resolve) => setTimeout(resolve, this.slowMs))
    if (fault === 'wrong_json') return send(response, { status: 200, text: '<html>Bad gateway' })
    send(response, fault === '500_applied' ? ownFault : answer)
  }
}

const send = (response: ServerResponse, { status, text }: Kept): void => {
  response.writeHead(status, { 'content-type': 'application/json', 'request-id': 'req_fake' })
  response.end(text)
}

export const openStripe = (): Promise<FakeStripe> => new FakeStripe().open()

/** A webhook as Stripe would send it: the text, and the header with its signature. */
export const signed = (
  event: StripeEvent,
  { at = Date.now(), secret }: { secret: string; at?: number },
): { body: string; headers: Record<string, string> } => {
  const body = JSON.stringify(event, null, 2)
  const timestamp = Math.floor(at / 1000)
  const signature = Stripe.webhooks.generateTestHeaderString({ payload: body, secret, timestamp })
  return {
    body,
    headers: { 'stripe-signature': signature, 'content-type': 'application/json; charset=utf-8' },
  }
}
