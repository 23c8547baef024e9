import { sendOnce } from './sendOnce'

const PATH = '/transactions/1/refund'
const HALF = { amountMinor: 500, reason: 'Half of it.' }

const before = globalThis.fetch

afterEach(() => {
  globalThis.fetch = before
})

/** Answers one after the other, and keeps under which keys it was asked. */
const server = (...answers: (Response | Error)[]): string[] => {
  const keys: string[] = []
  globalThis.fetch = (_address, asked) => {
    keys.push(new Headers(asked?.headers).get('Idempotency-Key') ?? '')
    const answer = answers[keys.length - 1] ?? done()
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer)
  }
  return keys
}

const done = () => Response.json({ message: 'Refunded.' })
const lost = () => new TypeError('Failed to fetch')
const refused = (code: string, status: number) =>
  Response.json({ errors: [{ code, message: 'No.' }] }, { status })

describe('what is sent once', () => {
  it('keeps its key while nobody knows whether it was done', async () => {
    const keys = server(lost(), refused('internal', 500), refused('busy', 409), done())
    for (const _try of [1, 2, 3]) expect((await sendOnce(PATH, HALF)).ok).toBe(false)
    expect((await sendOnce(PATH, HALF)).ok).toBe(true)
    expect(keys[0]).toMatch(/^[0-9a-f]{32}$/)
    expect(new Set(keys).size).toBe(1)
  })

  it('is another thing once it was answered, or when anything in it is another', async () => {
    const keys = server(done(), refused('payment.disputed', 409), lost(), lost())
    for (const body of [HALF, HALF, HALF, { ...HALF, amountMinor: 400 }]) await sendOnce(PATH, body)
    expect(new Set(keys).size).toBe(4)
  })
})
