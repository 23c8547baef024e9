import { RATES } from '../../src/domain/limits/limits'
import { countAccount } from '../../src/domain/limits/countRate'
import { portsOf } from '../../src/domain/ports'
import { query, testApp } from '../../src/testing/app'
import { buildAdmin, buildUser, buildWorld } from '../../src/testing/builders'
import { mailedLinkTo } from '../../src/testing/mails'
import { tokenFor } from '../../src/testing/tokens'
import { placePaid } from '../../tests/api/stage'

let asked = 0
/** Each time from another address: what is refused is refused to the account. */
const post = async (path: string, body: object, as?: string) => {
  asked += 1
  const headers = { 'x-forwarded-for': `198.18.${Math.floor(asked / 250)}.${asked % 250}` }
  return (await testApp()).call('POST', `/api${path}`, { as, body, headers })
}

type AccountRate = Extract<keyof typeof RATES, `${string}_account`>

const expectRefused = (answer: Awaited<ReturnType<typeof post>>, rate: AccountRate) => {
  const told = (name: string) => answer.headers.get(name)
  expect([answer.status, answer.body.errors?.[0].code]).toEqual([429, 'auth.too_many'])
  const { points, seconds } = RATES[rate]
  expect(told('ratelimit-policy')).toContain(`"${rate}";q=${points};w=${seconds}`)
  expect(told('ratelimit')).toContain(`"${rate}";r=0;t=${told('retry-after')}`)
  expect([told('ratelimit-limit'), told('ratelimit-remaining')]).toEqual([String(points), '0'])
  expect(told('ratelimit-reset')).toBe(told('retry-after'))
}

/** Uses up what an account has, without the work. */
const tire = async (deed: 'money' | 'code_send' | 'code_check', account: string) => {
  const { payload } = await testApp()
  // Only what a count needs of a request.
  const req = { payload, headers: new Headers() } as Parameters<typeof countAccount>[0]
  for (let n = 0; n < RATES[`${deed}_account`].points; n += 1)
    await countAccount(req, deed, account).catch(() => undefined)
}

it('429 for one account whose password many addresses ask to reset, known or not; its last link still works', async () => {
  const user = await buildUser()
  for (const email of [user.email, 'nobody-there@example.com']) {
    const body = { email: ` ${email.toUpperCase()} `, as: 'users' }
    for (let n = 0; n < RATES.password_reset_account.points; n += 1)
      expect((await post('/auth/password/reset', body)).status).toBe(200)
    expectRefused(
      await post('/auth/password/reset', { email, as: 'users' }),
      'password_reset_account',
    )
    expectRefused(await post('/users/forgot-password', { email }), 'password_reset_account')
  }
  expect((await post('/auth/password/reset', { email: user.email, as: 'resellers' })).status).toBe(
    200,
  )
  const token = (await mailedLinkTo(user.email, 'password_reset')).split('token=')[1]
  const confirm = (password: string) =>
    post('/auth/password/reset/confirm', { token, password, as: 'users' })
  expect((await confirm('short')).status).toBe(422)
  expect((await confirm('nine purple lanterns sail')).status).toBe(200)
})

it('429 for one link that is tried with password after password', async () => {
  const user = await buildUser()
  await post('/auth/password/reset', { email: user.email, as: 'users' })
  const token = (await mailedLinkTo(user.email, 'password_reset')).split('token=')[1]
  const confirm = () =>
    post('/auth/password/reset/confirm', { token, password: 'short', as: 'users' })
  for (let n = 0; n < RATES.password_reset_account.points; n += 1)
    expect((await confirm()).status).toBe(422)
  expectRefused(await confirm(), 'password_reset_account')
})

it.each(['REST', 'GraphQL'])(
  '429 for one address that many sign up with, before a password is hashed: %s',
  async (door) => {
    const email = `wanted-by-many-${door}@example.com`
    const body = { email, fullName: 'Maria Silva', phone: '+48513000001', password: 'password12' }
    const overGraphql = async () => {
      asked += 1
      const data = Object.entries(body).map(([name, value]) => `${name}: "${value}"`)
      const { requestGraphql } = await import('../../src/testing/http')
      return requestGraphql({
        query: `mutation { createUser(data: { ${data.join(', ')} }) { id } }`,
        headers: { 'x-forwarded-for': `198.18.9.${asked % 250}` },
      })
    }
    const signUp = () => (door === 'REST' ? post('/users', body) : overGraphql())
    for (let n = 0; n < RATES.sign_up_account.points; n += 1)
      expect((await signUp()).body.errors[0].message).not.toMatch(/too many/i)
    const started = performance.now()
    const refused = await signUp()
    expect(performance.now() - started).toBeLessThan(300)
    if (door === 'REST') expectRefused(refused, 'sign_up_account')
    else expect(refused.body.errors[0].extensions.code).toBe('auth.too_many')
    expect((await query('select 1 from users where email = $1', [email])).length).toBe(0)
  },
)

it('429 for one account whose codes are asked for, or guessed, from everywhere', async () => {
  const { id } = await buildUser({ status: 'pending_verification' })
  const as = await tokenFor('users', id)
  await tire('code_send', `users:${id}`)
  expectRefused(
    await post('/auth/verification/send', { channel: 'email' }, as),
    'code_send_account',
  )
  await tire('code_check', `users:${id}`)
  const guess = { channel: 'email', code: '123456' }
  expectRefused(await post('/auth/verification/check', guess, as), 'code_check_account')
  const [sent] = await query(
    'select count(*)::int as n from one_time_codes where account_id = $1',
    [id],
  )
  expect(sent).toEqual({ n: 0 })
})

it('429 with the pair’s own standing after five wrong passwords of one address', async () => {
  const { email } = await buildUser()
  const signIn = async () =>
    (await testApp()).call('POST', '/api/auth/login', {
      ...{ body: { email, password: 'wrong wrong', as: 'users' } },
      ...{ headers: { 'x-forwarded-for': '192.0.2.201' } },
    })
  for (let n = 0; n < RATES.sign_in_account.points; n += 1)
    expect((await signIn()).status).toBe(401)
  expectRefused(await signIn(), 'sign_in_account')
})

describe('what moves money', () => {
  it('429 for one account, whichever door it comes by, before anything is read', async () => {
    const world = await buildWorld()
    const { reseller, tokens, user } = world
    const boss = await buildAdmin({ role: 'super_admin' })
    const order = await placePaid(world, 'esim')
    const as = await tokenFor('admins', boss.id)
    const [payment] = await query('select id from transactions where order_id = $1', [order.id])
    const before = await query('select count(*) from transactions')
    await tire('money', `admins:${boss.id}`)
    await tire('money', `users:${user.id}`)
    await tire('money', `resellers:${reseller.id}`)
    const credit = { amountMinor: 100, currency: 'USD', reason: 'A trial.' }
    const paying = { order: order.id, gateway: 'sandbox' }
    const answers = [
      await post(`/transactions/${String(payment?.id)}/refund`, { reason: 'A trial.' }, as),
      await post(`/resellers/${reseller.id}/credit`, credit, as),
      await post('/payments/process', paying, tokens.user),
      await post(
        `/resellers/${reseller.id}/top-up`,
        { amountMinor: 100, gateway: 'sandbox' },
        tokens.reseller,
      ),
    ]
    for (const answer of answers) expectRefused(answer, 'money_account')
    const { call, graphql } = await testApp()
    const move = { status: 'cancelled', reason: 'A trial.', refund: true }
    const moved = await call('PATCH', `/api/orders/${order.id}/status`, { as, body: move })
    expectRefused(moved, 'money_account')
    const paid = await graphql(
      `mutation { payOrder(input: {order: "${order.id}", gateway: "sandbox"}) { status } }`,
      {},
      tokens.user,
    )
    expect(paid.body.errors[0].extensions.code).toBe('auth.too_many')
    expect(paid.headers.get('retry-after')).toBe(paid.headers.get('ratelimit-reset'))
    expect(await query('select count(*) from transactions')).toEqual(before)
    const preview = { reason: 'A trial.', validateOnly: true }
    expect((await post(`/transactions/${String(payment?.id)}/refund`, preview, as)).status).toBe(
      200,
    )
  })

  it('429 for one address, whoever asks from it; under a key nothing of the refusal is kept', async () => {
    const world = await buildWorld()
    const { payload, call } = await testApp()
    const { rateLimits } = portsOf({ payload })
    const ip = '203.0.113.250'
    for (let n = 0; n < RATES.money.points; n += 1) await rateLimits.count('money', ip)
    const pay = (from: string, body: object) =>
      call('POST', `/api/resellers/${world.reseller.id}/top-up`, {
        ...{ as: world.tokens.reseller, body },
        ...{ headers: { 'x-forwarded-for': from, 'idempotency-key': 'limited' } },
      })
    const body = { amountMinor: 100, gateway: 'sandbox' }
    const refused = await pay(ip, body)
    expect([refused.status, refused.headers.get('ratelimit')]).toEqual([
      429,
      `"money";r=0;t=${refused.headers.get('retry-after')}`,
    ])
    const answer = await pay('203.0.113.251', body)
    expect([answer.status, answer.headers.get('idempotent-replayed')]).toEqual([201, null])
    expect(answer.headers.get('ratelimit')).toContain('"money_account";r=')
    expect((await pay(ip, body)).headers.get('idempotent-replayed')).toBe('true')
  })
})
