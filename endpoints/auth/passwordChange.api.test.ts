import {
  adminToken,
  buildAdmin,
  buildReseller,
  buildUser,
  PASSWORD,
} from '../../src/testing/builders'
import { query, testApp } from '../../src/testing/app'
import { tokenFor } from '../../src/testing/tokens'

const NEW = 'violet tractor on a hill'

const change = async (as: string | undefined, body: object, ip = '192.0.2.1') =>
  (await testApp()).call('POST', '/api/auth/password/change', {
    as,
    body,
    headers: { 'x-forwarded-for': ip },
  })
const statusOf = async (as: string) =>
  (await (await testApp()).call('GET', '/api/auth/user', { as })).status
const signIn = async (email: string, password: string, as: string) =>
  (await testApp()).call('POST', '/api/auth/login', { body: { email, password, as } })
const changes = (id: string) =>
  query("select * from events where type = 'password.changed' and subject_id = $1", [id])

describe('POST /auth/password/change', () => {
  it.each(['admins', 'resellers', 'users'] as const)(
    '200 for %s: the new one fits, the old one does not, and the other sessions have ended',
    async (as) => {
      const build = { admins: buildAdmin, resellers: buildReseller, users: buildUser }[as]
      const { email, id } = await build()
      const [here, there] = [await tokenFor(as, id), await tokenFor(as, id)]
      const answer = await change(here, { current: PASSWORD, new: NEW })
      expect([answer.status, JSON.stringify(answer.body)]).toEqual([
        200,
        expect.not.stringContaining(NEW),
      ])
      expect([await statusOf(here), await statusOf(there)]).toEqual([200, 401])
      expect((await signIn(email, PASSWORD, as)).status).toBe(401)
      expect((await signIn(email, NEW, as)).status).toBe(200)
      expect(await changes(id)).toHaveLength(1)
    },
  )

  it('voids a reset link that was mailed before', async () => {
    const user = await buildUser()
    await query(
      "update users set reset_password_token = 'x', reset_password_expiration = now() + interval '1 hour' where id = $1",
      [user.id],
    )
    await change(await tokenFor('users', user.id), { current: PASSWORD, new: NEW })
    const [row] = await query('select reset_password_token as hash from users where id = $1', [
      user.id,
    ])
    expect(row?.hash).toBeNull()
  })

  it('401 for nobody, before the body is looked at', async () => {
    expect((await change(undefined, {})).status).toBe(401)
    expect((await change('a.b.c', { current: PASSWORD, new: NEW })).status).toBe(401)
  })

  it('422 names what is wrong, and changes nothing', async () => {
    const user = await buildUser()
    const as = await tokenFor('users', user.id)
    const other = await tokenFor('users', user.id)
    const tries = [
      [{}, ['current', 'new']],
      [{ current: 'not this one', new: NEW }, ['current']],
      [{ current: PASSWORD, new: 'short' }, ['new']],
      [{ current: PASSWORD, new: user.email }, ['new']],
      [{ current: PASSWORD, new: PASSWORD }, ['new']],
      [{ current: PASSWORD, new: 7 }, ['new']],
    ] as const
    for (const [body, paths] of tries) {
      const answer = await change(as, body)
      expect([answer.status, answer.body.errors[0].code]).toEqual([422, 'invalid'])
      const named = answer.body.errors[0].data.fields.map(({ path }: { path: string }) => path)
      expect(named).toEqual(paths)
    }
    expect(await statusOf(other)).toBe(200)
    expect(await changes(user.id)).toEqual([])
  })

  it('429 after five wrong ones, which lock nobody out of signing in', async () => {
    const user = await buildUser()
    const as = await tokenFor('users', user.id)
    for (let i = 0; i < 5; i += 1)
      expect((await change(as, { current: 'wrong wrong', new: NEW }, '203.0.113.9')).status).toBe(
        422,
      )
    const locked = await change(as, { current: PASSWORD, new: NEW }, '203.0.113.9')
    expect([locked.status, locked.body.errors[0].code]).toEqual([429, 'auth.too_many'])
    expect(Number(locked.headers.get('retry-after'))).toBeGreaterThan(590)
    expect((await signIn(user.email, PASSWORD, 'users')).status).toBe(200)
    expect((await change(as, { current: PASSWORD, new: NEW }, '203.0.113.8')).status).toBe(200)
  })

  it('rivals: of two at once one wins, and the other session ends', async () => {
    const user = await buildUser()
    const tokens = [await tokenFor('users', user.id), await tokenFor('users', user.id)]
    const answers = await Promise.all(
      tokens.map((as, n) => change(as, { current: PASSWORD, new: `${NEW} ${n}` })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const lives = await Promise.all(tokens.map(statusOf))
    expect(lives).toEqual(answers.map(({ status }) => (status === 200 ? 200 : 401)))
  })

  it('by staff on somebody else ends all their sessions', async () => {
    const { call } = await testApp()
    const admin = await adminToken()
    const user = await buildUser()
    const theirs = await tokenFor('users', user.id)
    const answer = await call('PATCH', `/api/users/${user.id}`, {
      as: admin,
      body: { password: NEW },
    })
    expect(answer.status).toBe(200)
    expect(await statusOf(theirs)).toBe(401)
    expect(await statusOf(admin)).toBe(200)
  })
})
