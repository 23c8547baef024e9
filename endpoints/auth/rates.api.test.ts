import { RATES } from '../../src/domain/limits/limits'
import { portsOf } from '../../src/domain/ports'
import { query, testApp } from '../../src/testing/app'
import { buildUser, PASSWORD } from '../../src/testing/builders'
import { tokenFor } from '../../src/testing/tokens'

const post = async (path: string, ip: string, options: { body: object; as?: string }) =>
  (await testApp()).call('POST', path, { ...options, headers: { 'x-forwarded-for': ip } })

let last = 0
/** An address that has asked as often as it may. */
const tiredAddress = async (rate: keyof typeof RATES): Promise<string> => {
  const { payload } = await testApp()
  last += 1
  const ip = `203.0.113.${last}`
  for (let i = 0; i < RATES[rate].points; i += 1)
    await portsOf({ payload }).rateLimits.count(rate, ip)
  return ip
}

const newUser = () => ({
  fullName: 'Maria Silva',
  email: `new-${Math.random()}@example.com`,
  phone: `+48513${String(Math.floor(Math.random() * 1e6)).padStart(6, '0')}`,
  password: 'violet tractor on a hill',
})

const body = { email: 'nobody@example.com', password: PASSWORD, as: 'users' }
const CASES = [
  ['sign_in', '/api/auth/login', () => body],
  ['sign_in', '/api/users/login', () => body],
  ['password_reset', '/api/auth/password/reset', () => body],
  ['password_reset', '/api/users/forgot-password', () => body],
  ['password_reset', '/api/auth/password/reset/confirm', () => ({ ...body, token: 'x' })],
  ['sign_up', '/api/users', newUser],
] as const

it.each(CASES)('429 when an address asks too often: %s by %s', async (rate, path, bodyOf) => {
  const ip = await tiredAddress(rate)
  const before = await query('select count(*) from events')
  const started = performance.now()
  const answer = await post(path, ip, { body: bodyOf() })
  expect([answer.status, answer.body.errors[0].code]).toEqual([429, 'auth.too_many'])
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
  // Hashing one password takes longer than all of this.
  expect(performance.now() - started).toBeLessThan(300)
  expect(await query('select count(*) from events')).toEqual(before)
  const elsewhere = await post(path, '198.51.100.9', { body: bodyOf() })
  expect(elsewhere.status).not.toBe(429)
})

it.each(CASES)(
  'tells where an address stands, refused or not: %s by %s',
  async (rate, path, bodyOf) => {
    last += 1
    const answer = await post(path, `192.0.2.${last}`, { body: bodyOf() })
    expect(answer.status).not.toBe(429)
    const { points, seconds } = RATES[rate]
    const told = (name: string) => answer.headers.get(name)
    expect(told('ratelimit-policy')).toContain(`"${rate}";q=${points};w=${seconds}`)
    expect(told('ratelimit')).toMatch(`"${rate}";r=${points - 1};t=`)
    const tightest = /"(\w+)";r=(\d+);t=(\d+)$/.exec(told('ratelimit') ?? '') ?? []
    expect([told('ratelimit-remaining'), told('ratelimit-reset')]).toEqual(tightest.slice(2))
    const { points: most } = RATES[tightest[1] as keyof typeof RATES] // a name the header has just told
    expect(told('ratelimit-limit')).toBe(String(most))
  },
)

it('says with a 429 that nothing is left, and when there will be', async () => {
  const { headers } = await post('/api/auth/login', await tiredAddress('sign_in'), { body })
  const { points } = RATES.sign_in
  expect(headers.get('ratelimit-limit')).toBe(String(points))
  expect(headers.get('ratelimit-remaining')).toBe('0')
  expect(headers.get('ratelimit-reset')).toBe(headers.get('retry-after'))
  expect(headers.get('ratelimit')).toBe(`"sign_in";r=0;t=${headers.get('retry-after')}`)
})

it.each([
  ['code_send', 'send', { channel: 'email' }],
  ['code_check', 'check', { channel: 'email', code: '000000' }],
] as const)('429 for codes: %s', async (rate, verb, given) => {
  const as = await tokenFor('users', (await buildUser()).id)
  const ip = await tiredAddress(rate)
  const path = `/api/auth/verification/${verb}`
  const refused = await post(path, ip, { as, body: given })
  expect([refused.status, Number(refused.headers.get('retry-after')) > 0]).toEqual([429, true])
  const elsewhere = await post(path, '198.51.100.9', { as, body: given })
  expect(elsewhere.status).not.toBe(429)
  expect(elsewhere.headers.get('ratelimit')).toContain(`"${rate}";r=`)
})

it('shares its counters through the database where told to', async () => {
  const { createLimitStore } = await import('../../src/adapters/limits/store')
  const { createRateLimits } = await import('../../src/adapters/limits/rateLimits')
  const newProcess = () =>
    createRateLimits(createLimitStore({ databaseUrl: process.env.DATABASE_URL }))
  const [one, other] = [newProcess(), newProcess()]
  const counts = await Promise.all(
    Array.from({ length: RATES.code_send.points + 10 }, (_, i) =>
      (i % 2 === 0 ? one : other).count('code_send', '192.0.2.200'),
    ),
  )
  expect(counts.filter(({ isRefused }) => isRefused)).toHaveLength(10)
})
