import { retrying, RETRY } from './retry'

type Step = number | 'broken' | { status: number; headers: Record<string, string>; body?: string }

const answerOf = (step: Step): Response => {
  if (step === 'broken') throw new TypeError('fetch failed')
  if (typeof step === 'number') return new Response('{}', { status: step })
  return new Response(step.body ?? '{}', step)
}

/** Sends one request to a server that answers as told, the last answer for ever. */
const sendTo = async (steps: Step[], request: Request) => {
  const bodies: string[] = []
  const waits: number[] = []
  const send = retrying(
    async (tried) => {
      const step = steps[Math.min(bodies.length, steps.length - 1)] ?? 200
      bodies.push(await tried.text())
      return answerOf(step)
    },
    { ...RETRY, wait: async (ms) => void waits.push(ms) },
  )
  const outcome = await send(request).then(
    ({ status }) => status,
    (error: Error) => error.message,
  )
  return { outcome, bodies, waits }
}

const URL = 'http://console.test/api/orders'
const read = () => new Request(URL)
const write = (headers: Record<string, string> = {}) =>
  new Request(URL, { method: 'POST', body: '{"plan":"p"}', headers })
const keyed = () => write({ 'Idempotency-Key': 'k' })

it.each<[string, Step, () => Request]>([
  ['a read', 'broken', read],
  ['a read', 503, read],
  ['a write under a key', 'broken', keyed],
  ['a write under a key', 500, keyed],
  ['a write under a key', 503, keyed],
  ['any write', 429, write],
  [
    'a write whose first try is at work',
    { status: 409, headers: {}, body: '{"errors":[{"code":"idempotency.in_progress"}]}' },
    keyed,
  ],
])('%s is sent again after %j, as it was', async (_what, failure, request) => {
  const { bodies, outcome } = await sendTo([failure, 201], request())
  expect([outcome, bodies.length, new Set(bodies).size]).toEqual([201, 2, 1])
})

it.each<[string, Step, () => Request]>([
  ['a write without a key', 'broken', write],
  ['a write without a key', 503, write],
  ['a refused read', 404, read],
  [
    'a state that does not allow it',
    { status: 409, headers: {}, body: '{"errors":[{"code":"order.already_paid"}]}' },
    keyed,
  ],
])('%s is sent once: %j', async (_what, failure, request) => {
  const { bodies } = await sendTo([failure, 201], request())
  expect(bodies).toHaveLength(1)
})

it('waits as long as the answer says, and leaves a long wait to the caller', async () => {
  const after = (seconds: string) => ({ status: 429, headers: { 'Retry-After': seconds } })
  expect((await sendTo([after('7'), 200], read())).waits).toEqual([7000])
  expect(await sendTo([after('600'), 200], read())).toMatchObject({ outcome: 429, waits: [] })
})

it('gives up after four tries, each wait about twice the one before', async () => {
  const { bodies, outcome, waits } = await sendTo(['broken'], read())
  expect([outcome, bodies.length]).toEqual(['fetch failed', 4])
  const [first = 0, second = 0, third = 0] = waits
  expect(first).toBeGreaterThanOrEqual(150)
  expect(first).toBeLessThanOrEqual(300)
  expect([second <= 600, third <= 1200, third >= 600]).toEqual([true, true, true])
})
