import {
  adminToken,
  buildAdmin,
  buildReseller,
  buildUser,
  PASSWORD,
} from '../../src/testing/builders'
import { testApp } from '../../src/testing/app'
import { tokenFor } from '../../src/testing/tokens'

const post = async (
  path: string,
  options: Parameters<Awaited<ReturnType<typeof testApp>>['call']>[2] = {},
) => (await testApp()).call('POST', path, options)

const panelForm = (data: object): FormData => {
  const form = new FormData()
  form.set('_payload', JSON.stringify(data))
  return form
}

describe("Payload's own sign-in routes", () => {
  it('let the panel sign in with its form, stay, see itself, and sign out', async () => {
    const { call } = await testApp()
    const admin = await buildAdmin()
    const signedIn = await post('/api/admins/login', {
      body: panelForm({ username: admin.email, password: PASSWORD }),
    })
    expect(signedIn.status).toBe(200)
    expect(signedIn.body).toMatchObject({ user: { id: admin.id, collection: 'admins' } })
    expect(signedIn.body).toMatchObject({ token: expect.any(String), exp: expect.any(Number) })
    const cookie = signedIn.headers.get('set-cookie')?.split(';')[0] ?? ''
    const headers = { cookie, origin: 'http://localhost:3000' }
    const kept = await post('/api/admins/refresh-token?refresh', { headers })
    expect(kept.body).toMatchObject({ user: { id: admin.id }, refreshedToken: expect.any(String) })
    expect(kept.headers.get('set-cookie')).toMatch(/^payload-token=ey/)
    const me = await call('GET', '/api/admins/me', { headers })
    expect(me.body).toMatchObject({ user: { id: admin.id }, exp: expect.any(Number) })
    const out = await post('/api/admins/logout', { headers })
    expect(out.headers.get('set-cookie')).toMatch(/^payload-token=;/)
    expect((await call('GET', '/api/admins/me', { headers })).body.user).toBeNull()
  })

  it('count wrong passwords with /auth/login', async () => {
    const admin = await buildAdmin()
    const body = { email: admin.email, password: 'wrong wrong' }
    const headers = { 'x-forwarded-for': '198.51.100.1' }
    for (let i = 0; i < 3; i += 1) await post('/api/auth/login', { body, headers })
    for (let i = 0; i < 2; i += 1)
      expect((await post('/api/admins/login', { body, headers })).status).toBe(401)
    expect((await post('/api/admins/login', { body, headers })).status).toBe(429)
    expect((await post('/api/auth/login', { body, headers })).status).toBe(429)
  })

  it('let nobody in who may not sign in, whose ever the collection', async () => {
    const dead = {
      admins: await buildAdmin({ isActive: false }),
      resellers: await buildReseller({ status: 'suspended' }),
      users: await buildUser({ status: 'blocked' }),
    }
    for (const [slug, { email }] of Object.entries(dead)) {
      const answer = await post(`/api/${slug}/login`, { body: { email, password: PASSWORD } })
      expect([slug, answer.status, answer.body.errors[0].code]).toEqual([
        ...[slug, 401, 'auth.invalid'],
      ])
    }
  })

  it.each(['admins', 'resellers', 'users'])(
    'let nobody register, unlock or verify on %s',
    async (slug) => {
      const { call } = await testApp()
      const superAdmin = await adminToken({ role: 'super_admin' })
      const body = { email: 'first@example.com', password: PASSWORD }
      for (const as of [undefined, superAdmin])
        for (const path of ['first-register', 'unlock', 'verify/some-token']) {
          const answer = await post(`/api/${slug}/${path}`, { body, as })
          expect([answer.status, answer.body.errors[0].code]).toEqual([403, 'auth.closed'])
        }
      expect((await call('GET', `/api/${slug}/init`)).body).toEqual({ initialized: true })
    },
  )

  it('403 for a session of another collection', async () => {
    const token = await tokenFor('users', (await buildUser()).id)
    expect((await post('/api/admins/logout', { as: token })).status).toBe(403)
    expect((await post('/api/resellers/refresh-token', { as: token })).status).toBe(403)
    expect((await post('/api/users/refresh-token', { as: token })).status).toBe(200)
  })
})

describe('GraphQL', () => {
  it('gives no session and no reset', async () => {
    const { graphql } = await testApp()
    const reseller = await buildReseller()
    const admin = await buildAdmin()
    const as = await tokenFor('admins', admin.id)
    const mutations = [
      `loginReseller(email: "${reseller.email}", password: "${PASSWORD}") { token }`,
      `loginAdmin(email: "${admin.email}", username: "", password: "${PASSWORD}") { token }`,
      `forgotPasswordAdmin(email: "${admin.email}", username: "")`,
      `resetPasswordAdmin(token: "x", password: "${PASSWORD}") { token }`,
      'refreshTokenAdmin { refreshedToken }',
    ]
    for (const mutation of mutations) {
      const { body } = await graphql(`mutation { ${mutation} }`, {}, as)
      expect({ mutation, code: body.errors?.[0].extensions?.code }).toEqual({
        mutation,
        code: 'auth.closed',
      })
    }
  })

  it('ends the session it is called with', async () => {
    const { call, graphql } = await testApp()
    const as = await adminToken()
    expect((await graphql('mutation { logoutAdmin }', {}, as)).body.errors).toBeUndefined()
    expect((await call('GET', '/api/auth/user', { as })).status).toBe(401)
  })
})
