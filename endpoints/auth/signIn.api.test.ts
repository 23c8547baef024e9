import { buildAdmin, buildReseller, buildUser, PASSWORD } from '../../src/testing/builders'
import { query, testApp } from '../../src/testing/app'
import { login, tokenFor } from '../../src/testing/tokens'

type Body = Record<string, unknown>

const post = async (path: string, body: unknown, headers: Record<string, string> = {}) =>
  (await testApp()).call('POST', path, { body, headers })
const signIn = (body: Body, ip = '192.0.2.7') =>
  post('/api/auth/login', body, { 'x-forwarded-for': ip })
const me = async (as: string) => (await testApp()).call('GET', '/api/auth/user', { as })
const eventsOf = (type: string, subject: string) =>
  query('select * from events where type = $1 and subject_id = $2', [type, subject])

describe('POST /auth/login', () => {
  it('200: each kind of account, by the collection it names', async () => {
    const admin = await buildAdmin({ username: 'ada.staff' })
    const byEmail = await signIn({ email: ` ${admin.email.toUpperCase()} `, password: PASSWORD })
    expect(byEmail.status).toBe(200)
    expect(byEmail.body).toMatchObject({ collection: 'admins', user: { id: admin.id } })
    expect(byEmail.body.exp).toBeGreaterThan(Date.now() / 1000 + 11 * 3600)
    expect(JSON.stringify(byEmail.body)).not.toMatch(/hash|salt|sessions/)
    const byName = await signIn({ username: 'Ada.Staff', password: PASSWORD })
    expect(byName.body.user.id).toBe(admin.id)
    const user = await buildUser()
    const answer = await signIn({ email: user.email, password: PASSWORD, as: 'users' })
    expect(answer.body).toMatchObject({ collection: 'users', user: { id: user.id } })
    expect((await me(answer.body.token)).status).toBe(200)
  })

  it('200 for a reseller that waits for approval', async () => {
    const { email, id } = await buildReseller({ status: 'pending' })
    const answer = await signIn({ email, password: PASSWORD, as: 'resellers' })
    expect([answer.status, answer.body.user?.id]).toEqual([200, id])
  })

  it('sets the cookie for staff alone', async () => {
    const [admin, reseller] = [await buildAdmin(), await buildReseller()]
    const staff = await signIn({ email: admin.email, password: PASSWORD })
    expect(staff.headers.get('set-cookie')).toMatch(/^payload-token=ey.*HttpOnly.*SameSite=Lax/)
    const body = { email: reseller.email, password: PASSWORD }
    const user = { email: (await buildUser()).email, password: PASSWORD }
    const doors: [string, Body][] = [
      ['/api/auth/login', { ...body, as: 'resellers' }],
      ['/api/resellers/login', body],
      ['/api/auth/login', { ...user, as: 'users' }],
      ['/api/users/login', user],
    ]
    for (const [path, asked] of doors) {
      const answer = await post(path, asked)
      expect([path, answer.status, answer.headers.get('set-cookie')]).toEqual([path, 200, null])
      const as = { authorization: `Bearer ${answer.body.token}` }
      const fresh = await post('/api/auth/token/refresh', undefined, as)
      expect([fresh.status, fresh.headers.get('set-cookie')]).toEqual([200, null])
    }
  })

  it('401 auth.invalid alike: wrong password, unknown name, other collection, and who may not', async () => {
    const right = { password: PASSWORD, as: 'users' }
    const user = await buildUser()
    const blocked = await buildUser({ status: 'blocked' })
    const trashed = await buildUser({ deletedAt: new Date().toISOString() })
    const suspended = await buildReseller({ status: 'suspended' })
    const inactive = await buildAdmin({ isActive: false })
    const answers = await Promise.all([
      signIn({ ...right, email: user.email, password: 'not this one' }),
      signIn({ ...right, email: 'nobody@example.com' }),
      signIn({ ...right, email: user.email, as: 'admins' }),
      signIn({ ...right, email: blocked.email }),
      signIn({ ...right, email: trashed.email }),
      signIn({ email: suspended.email, password: PASSWORD, as: 'resellers' }),
      signIn({ email: inactive.email, password: PASSWORD }),
    ])
    const [first] = answers
    expect(first?.body.errors[0].code).toBe('auth.invalid')
    for (const { status, body } of answers)
      expect({ status, body }).toEqual({ status: 401, body: first?.body })
  })

  it('keeps every refusal as an event, without the typed name', async () => {
    const user = await buildUser()
    await signIn({ email: user.email, password: 'not this one', as: 'users' })
    await signIn({ email: 'ghost-7@example.com', password: 'whatever', as: 'users' })
    const [known] = await eventsOf('session.refused', user.id)
    expect(known).toMatchObject({ reason: 'wrong_password', actor_type: 'system', ip: '192.0.2.7' })
    const unknown = await eventsOf('session.refused', 'unknown')
    expect(unknown.length).toBeGreaterThan(0)
    expect(JSON.stringify(unknown)).not.toContain('ghost-7')
  })

  it('422 names what is missing, 400 for broken JSON, 415 for a form', async () => {
    const missing = await signIn({ as: 'users' })
    expect(missing.status).toBe(422)
    expect(missing.body.errors[0].data.fields.map((f: { path: string }) => f.path)).toContain(
      'password',
    )
    expect((await signIn({ email: 'a@b.co', password: 'x', as: 'kings' })).status).toBe(422)
    expect((await signIn({ email: 'a@b.co', password: 'nul\0nul' })).status).toBe(422)
    expect(
      (await post('/api/auth/login', '{', { 'content-type': 'application/json' })).status,
    ).toBe(400)
    const form = { 'content-type': 'application/x-www-form-urlencoded' }
    expect((await post('/api/auth/login', 'email=a', form)).status).toBe(415)
  })

  it('429 after five wrong ones from that address, known name or not; others still get in', async () => {
    const user = await buildUser()
    for (const email of [user.email, 'no-such@example.com']) {
      const wrong = { email, password: 'wrong wrong', as: 'users' }
      for (let i = 0; i < 5; i += 1) expect((await signIn(wrong, '203.0.113.9')).status).toBe(401)
      const locked = await signIn({ ...wrong, password: PASSWORD }, '203.0.113.9')
      expect(locked.status).toBe(429)
      expect(locked.body.errors[0].code).toBe('auth.too_many')
      expect(Number(locked.headers.get('retry-after'))).toBeGreaterThan(590)
    }
    const elsewhere = await signIn(
      { email: user.email, password: PASSWORD, as: 'users' },
      '203.0.113.8',
    )
    expect(elsewhere.status).toBe(200)
  })

  it('rivals: of twenty wrong ones at once only five are tried', async () => {
    const user = await buildUser()
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        signIn({ email: user.email, password: 'wrong wrong', as: 'users' }, '203.0.113.7'),
      ),
    )
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5)
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(15)
  })

  it('rivals: five sign-ins at once give five sessions that all live', async () => {
    const user = await buildUser()
    const body = { email: user.email, password: PASSWORD, as: 'users' }
    const answers = await Promise.all(
      Array.from({ length: 5 }, (_, n) => signIn(body, `10.0.0.${n}`)),
    )
    for (const { body } of answers) expect((await me(body.token)).status).toBe(200)
    expect(await eventsOf('session.started', user.id)).toHaveLength(5)
  })

  it('writes when staff signed in, and nothing else of the account', async () => {
    const admin = await buildAdmin()
    const [before] = await query('select * from admins where id = $1', [admin.id])
    await login('admins', admin.email, PASSWORD)
    const [after] = await query('select * from admins where id = $1', [admin.id])
    expect(after?.last_login_at).not.toBeNull()
    expect({ ...after, last_login_at: null }).toEqual({ ...before, last_login_at: null })
  })

  it('remembers for thirty days when asked', async () => {
    const user = await buildUser()
    const asked = { email: user.email, password: PASSWORD, as: 'users', rememberMe: true }
    const { body } = await signIn(asked)
    expect(body.exp - Date.now() / 1000).toBeGreaterThan(29 * 24 * 3600)
    const { call } = await testApp()
    const again = await call('POST', '/api/auth/token/refresh', { as: body.token })
    expect(again.body.exp - Date.now() / 1000).toBeGreaterThan(29 * 24 * 3600)
  })
})

describe('a session', () => {
  it('says who the caller is and what they may do', async () => {
    const admin = await buildAdmin({ role: 'editor' })
    const { body } = await me(await login('admins', admin.email, PASSWORD))
    expect(body).toMatchObject({ collection: 'admins', role: 'editor', user: { id: admin.id } })
    expect(body.permissions).toContain('templates.update')
    expect(body.permissions).not.toContain('orders.move')
    expect(body.exp).toEqual(expect.any(Number))
  })

  it('is named by either word before its token', async () => {
    const { call } = await testApp()
    const token = await tokenFor('users', (await buildUser()).id)
    for (const word of ['Bearer', 'JWT'])
      expect(
        (await call('GET', '/api/auth/user', { headers: { authorization: `${word} ${token}` } }))
          .status,
      ).toBe(200)
  })

  it('is extended, and ends alone', async () => {
    const { call } = await testApp()
    const user = await buildUser()
    const [one, two] = [await tokenFor('users', user.id), await tokenFor('users', user.id)]
    const fresh = await call('POST', '/api/auth/token/refresh', { as: one })
    expect(fresh.status).toBe(200)
    expect((await me(fresh.body.token)).body.user.id).toBe(user.id)
    expect((await call('POST', '/api/auth/logout', { as: fresh.body.token })).status).toBe(200)
    for (const token of [one, fresh.body.token]) expect((await me(token)).status).toBe(401)
    expect((await me(two)).status).toBe(200)
    expect(await eventsOf('session.ended', user.id)).toHaveLength(1)
    expect((await call('POST', '/api/auth/logout', { as: one })).status).toBe(401)
  })

  it('401 without a token, with a broken one, and for a trashed or inactive account', async () => {
    const { call, payload } = await testApp()
    const admin = await buildAdmin()
    const token = await tokenFor('admins', admin.id)
    for (const headers of [
      undefined,
      { authorization: 'Bearer nonsense' },
      { authorization: 'JWT a.b.c' },
    ])
      for (const [method, path] of [
        ['GET', 'user'],
        ['POST', 'logout'],
        ['POST', 'token/refresh'],
      ] as const) {
        const answer = await call(method, `/api/auth/${path}`, { headers })
        expect([answer.status, answer.body.errors?.[0].code]).toEqual([401, 'auth.required'])
      }
    await payload.update({
      collection: 'admins',
      id: admin.id,
      data: { isActive: false },
      overrideAccess: true,
    })
    expect((await me(token)).status).toBe(401)
    expect((await call('POST', '/api/auth/token/refresh', { as: token })).status).toBe(401)
  })
})
