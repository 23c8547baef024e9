import { AsyncLocalStorage } from 'node:async_hooks'
import { createHash } from 'node:crypto'

import { createLocalReq, type Payload, type PayloadHandler, type PayloadRequest } from 'payload'

import { callerKind } from '../src/domain/access/can'
import { claim, giveUp, keepAnswer, type Claim } from '../src/domain/idempotency/claim'
import { enterClaim } from '../src/domain/idempotency/effects'
import { malformedKey } from '../src/domain/idempotency/problems'

/** What the request being answered has claimed, told to whoever sends the answer. */
const claims = new AsyncLocalStorage<{ claim?: Claim }>()

const PRINTABLE = /^[\x20-\x7e]{1,255}$/

export const isKey = (key: string): boolean => PRINTABLE.test(key)

/** Said where somebody else was in the way: the verb has not answered, and may the next time. */
const COME_AGAIN: readonly unknown[] = ['busy', 'idempotency.in_progress']

/** The verb's own refusals count as its answer; what kept it from being tried does not. */
export const isKept = ({ code, status }: { code?: unknown; status: number }): boolean =>
  status < 300 || ((status === 409 || status === 422) && !COME_AGAIN.includes(code))

/**
 * A verb that `Idempotency-Key` makes once-only: the same key and body gets the first answer again for 24 hours. Without
 * the header, or a caller, the verb alone answers.
 */
export const once =
  (handler: PayloadHandler): PayloadHandler =>
  async (req) => {
    const key = req.headers.get('idempotency-key')
    const { user } = req
    if (key === null || !user || callerKind(user) === 'anonymous') return handler(req)
    if (!isKey(key)) throw malformedKey({})
    const claimed = await claim(req, {
      caller: `${user.collection}:${user.id}`,
      path: new URL(req.url ?? '', 'http://localhost').pathname.toLowerCase(),
      key,
      bodyHash: await hashOf(req),
    })
    if ('answer' in claimed)
      return new Response(claimed.answer, {
        status: claimed.status,
        headers: { 'Content-Type': 'application/json', 'Idempotent-Replayed': 'true' },
      })
    const answered = claims.getStore()
    if (answered) answered.claim = claimed
    enterClaim(req, claimed)
    return handler(req)
  }

/** The body is read once from the network and then as often as anybody likes. */
const hashOf = async (req: PayloadRequest): Promise<string> => {
  const text = (await req.text?.()) ?? ''
  req.text = () => Promise.resolve(text)
  return createHash('sha256').update(text).digest('hex')
}

/** Keeps what is answered under a key, whoever shaped it; before it is sent, so that a retry finds it. */
export const keepingAnswers = async (
  payload: Payload,
  answering: () => Promise<Response>,
): Promise<Response> => {
  const told: { claim?: Claim } = {}
  try {
    const response = await claims.run(told, answering)
    if (told.claim) await keep(payload, told.claim, response)
    return response
  } catch (error) {
    if (told.claim) await giveUp(await createLocalReq({}, payload), told.claim)
    throw error
  }
}

const keep = async (payload: Payload, claimed: Claim, response: Response): Promise<void> => {
  const req = await createLocalReq({}, payload)
  const { status } = response
  const answer = await response.clone().text()
  if (!isKept({ code: status < 400 ? undefined : codeIn(answer), status }))
    return giveUp(req, claimed)
  await keepAnswer(req, claimed, { status, answer })
}

const codeIn = (answer: string): string | undefined => {
  // A refusal is in the API's own envelope, whoever shaped it.
  const told = JSON.parse(answer) as { errors?: { code?: string }[] }
  return told.errors?.[0]?.code
}
