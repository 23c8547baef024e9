import { buildAdmin, buildReseller, buildUser, PASSWORD } from '../../src/testing/builders'
import { query, testApp } from '../../src/testing/app'
import { mailedLinkTo } from '../../src/testing/mails'
import { tokenFor, type AuthCollection } from '../../src/testing/tokens'

const NEW = 'a brand new password'

const post = async (path: string, body: object, ip = '192.0.2.1') =>
  (await testApp()).call('POST', path, { body, headers: { 'x-forwarded-for': ip } })
const ask = (email: string, as: AuthCollection) => post('/api/auth/password/reset', { email, as })
const confirm = (token: string, as: AuthCollection, password = NEW) =>
  post('/api/auth/password/reset/confirm', { token, as, password })
const check = async (token: string, as: AuthCollection) =>
  (await (await testApp()).call('GET', `/api/auth/password/reset/check?token=${token}&as=${as}`))
    .body

const linkTo = (email: string) => mailedLinkTo(email, 'password_reset')
const tokenTo = async (email: string): Promise<string> =>
  (await linkTo(email)).split(/token=|\/reset\//)[1] ?? ''

describe('POST /auth/password/reset', () => {
  it('200 alike for known, unknown and blocked, and mails only who may sign in', async () => {
    const [user, blocked] = [await buildUser(), await buildUser({ status: 'blocked' })]
    const answers = []
    for (const email of [user.email, 'nobody@example.com', blocked.email])
      answers.push(await ask(email, 'users'))
    for (const { status, body } of answers)
      expect({ status, body }).toEqual({ status: 200, body: answers[0]?.body })
    const mails = await query(
      "select recipient from messages where template_key = 'password_reset'",
    )
    expect(mails).toEqual([{ recipient: user.email }])
    const [event] = await query("select * from events where type = 'password.reset_requested'")
    expect(event).toMatchObject({ subject_id: user.id, actor_type: 'system' })
  })

  it('stores no token that could be used, anywhere', async () => {
    const user = await buildUser()
    await ask(user.email, 'users')
    const token = await tokenTo(user.email)
    const [row] = await query('select reset_password_token as hash from users where id = $1', [
      user.id,
    ])
    expect(row?.hash).toMatch(/^[0-9a-f]{64}$/)
    for (const table of ['users', 'messages', 'events', 'graphile_worker.jobs'])
      expect(JSON.stringify(await query(`select * from ${table}`))).not.toContain(token)
  })

  it('mails once a minute, however often it is asked', async () => {
    const user = await buildUser()
    for (let i = 0; i < 3; i += 1) await ask(user.email, 'users')
    expect(
      await query('select 1 from messages where recipient = $1 and template_key = $2', [
        user.email,
        'password_reset',
      ]),
    ).toHaveLength(1)
  })

  it('leads staff to the panel, customers to their app', async () => {
    const { payload } = await testApp()
    await payload.updateGlobal({
      slug: 'general',
      data: { resellerPortalUrl: 'https://portal.example.com/reset?lang=en' },
      overrideAccess: true,
    })
    const [admin, reseller] = [await buildAdmin({ username: 'by-name' }), await buildReseller()]
    await post('/api/admins/forgot-password', { username: 'by-name' })
    await ask(reseller.email, 'resellers')
    expect(await linkTo(admin.email)).toMatch(/^http:\/\/localhost:\d+\/admin\/reset\/[\w-]{43}$/)
    expect(await linkTo(reseller.email)).toMatch(
      /^https:\/\/portal\.example\.com\/reset\?lang=en&token=[\w-]{43}$/,
    )
  })

  it('422 without a name', async () => {
    expect((await post('/api/auth/password/reset', {})).status).toBe(422)
    expect((await post('/api/auth/password/reset', { email: 7 })).status).toBe(422)
  })
})

describe('POST /auth/password/reset/confirm', () => {
  it('sets the password once, ends every session, signs nobody in', async () => {
    const { call } = await testApp()
    const user = await buildUser()
    const session = await tokenFor('users', user.id)
    await ask(user.email, 'users')
    const token = await tokenTo(user.email)
    expect(await check(token, 'users')).toEqual({ valid: true, email: user.email })
    expect(await check(token, 'admins')).toEqual({ valid: false })
    const answer = await confirm(token, 'users')
    expect(answer.status).toBe(200)
    expect(answer.body.token).toBeUndefined()
    expect(answer.headers.get('set-cookie')).toBeNull()
    expect(await check(token, 'users')).toEqual({ valid: false })
    expect((await call('GET', '/api/auth/user', { as: session })).status).toBe(401)
    const again = await confirm(token, 'users')
    expect([again.status, again.body.errors[0].code]).toEqual([422, 'auth.reset_token_invalid'])
    const credentials = { email: user.email, as: 'users' }
    expect((await post('/api/auth/login', { ...credentials, password: PASSWORD })).status).toBe(401)
    expect((await post('/api/auth/login', { ...credentials, password: NEW })).status).toBe(200)
    expect(
      await query("select 1 from events where type = 'password.reset' and subject_id = $1", [
        user.id,
      ]),
    ).toHaveLength(1)
  })

  it('rivals: of two at once one wins', async () => {
    const user = await buildUser()
    await ask(user.email, 'users')
    const token = await tokenTo(user.email)
    const answers = await Promise.all([
      confirm(token, 'users'),
      confirm(token, 'users', `${NEW} 2`),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422])
  })

  it('422 for a short password, which leaves the link as it was', async () => {
    const admin = await buildAdmin()
    await ask(admin.email, 'admins')
    const token = await tokenTo(admin.email)
    for (const bad of ['short', admin.email, 'elevenchars']) {
      const answer = await confirm(token, 'admins', bad)
      expect(answer.body.errors[0]).toMatchObject({
        code: 'invalid',
        data: { fields: [{ path: 'password' }] },
      })
    }
    const door = await post('/api/admins/reset-password', { token, password: NEW })
    expect(door.status).toBe(200)
    expect(door.headers.get('set-cookie')).toBeNull()
  })

  it('422 for an expired link, a made-up one, a stored hash, and a blocked account', async () => {
    const [late, blocked] = [await buildUser(), await buildUser()]
    for (const { email } of [late, blocked]) await ask(email, 'users')
    await query(
      "update users set reset_password_expiration = now() - interval '1 second' where id = $1",
      [late.id],
    )
    await query("update users set status = 'blocked' where id = $1", [blocked.id])
    const [row] = await query('select reset_password_token as hash from users where id = $1', [
      late.id,
    ])
    const tokens = [
      await tokenTo(late.email),
      await tokenTo(blocked.email),
      'made-up',
      String(row?.hash),
    ]
    for (const token of tokens)
      expect((await confirm(token, 'users')).body.errors[0].code).toBe('auth.reset_token_invalid')
  })
})
