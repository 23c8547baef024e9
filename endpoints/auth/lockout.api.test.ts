import { portsOf } from '../../src/domain/ports'
import { testApp } from '../../src/testing/app'
import { buildAdmin, buildReseller, buildUser, PASSWORD } from '../../src/testing/builders'
import type { AuthCollection } from '../../src/testing/tokens'

const builders: Record<AuthCollection, () => Promise<{ email: string }>> = {
  admins: () => buildAdmin(),
  resellers: () => buildReseller(),
  users: () => buildUser(),
}

const signIn = async (as: AuthCollection, email: string, { from = '', password = PASSWORD }) => {
  const { call } = await testApp()
  const started = performance.now()
  const body = { email, password, as }
  const answer = await call('POST', '/api/auth/login', {
    ...{ body, headers: { 'x-forwarded-for': from } },
  })
  return { status: answer.status, milliseconds: performance.now() - started }
}

const OWNERS = '192.0.2.10'
const wrong = (n: number) => ({ from: `198.51.100.${n}`, password: 'wrong wrong' })

it.each(['admins', 'resellers', 'users'] as const)(
  'the owner signs in while another address is locked for guessing at theirs: %s',
  async (as) => {
    const { email } = await builders[as]()
    for (let n = 0; n < 5; n += 1) expect((await signIn(as, email, wrong(1))).status).toBe(401)
    expect((await signIn(as, email, wrong(1))).status).toBe(429)
    expect((await signIn(as, email, { from: OWNERS })).status).toBe(200)
    expect((await signIn(as, email, { from: '198.51.100.1' })).status).toBe(429)
  },
)

it('after fifty wrong ones from anywhere each try waits, and the owner still gets in', async () => {
  const as = 'users'
  const { payload } = await testApp()
  const [{ email }, other] = [await buildUser(), await buildUser()]
  const { signInLimits } = portsOf({ payload })
  // What forty-eight guessers leave behind, without the time their hashing takes.
  for (let n = 0; n < 48; n += 1)
    await signInLimits.count({ collection: as, name: email, ip: `203.0.113.${n}` })
  for (let n = 0; n < 2; n += 1) expect((await signIn(as, email, wrong(n + 50))).status).toBe(401)
  const [owner, guess] = await Promise.all([
    signIn(as, email, { from: OWNERS }),
    signIn(as, email, wrong(60)),
  ])
  expect([owner.status, owner.milliseconds >= 2000]).toEqual([200, true])
  expect([guess.status, guess.milliseconds >= 2000]).toEqual([401, true])
  const { milliseconds, status } = await signIn(as, other.email, { from: OWNERS })
  expect([status, milliseconds < 2000]).toEqual([200, true])
})
