import { query, testApp } from '../src/testing/app'
import { buildAdmin, buildUser, buildWorld, PASSWORD, type World } from '../src/testing/builders'
import { tokenFor } from '../src/testing/tokens'

let world: World
beforeAll(async () => {
  world = await buildWorld()
})

const call = async (method: string, path: string, ...[as, body]: [string?, unknown?]) =>
  (await testApp()).call(method, path, { as, body })
const sessionsOf = (collection: string, id: string) =>
  query(`select 1 as one from ${collection}_sessions where _parent_id = $1`, [id])

describe('the sessions of an account', () => {
  it('all end when it is deactivated or trashed, and stay ended when it comes back', async () => {
    const superAdmin = world.tokens.super_admin
    const admin = await buildAdmin()
    const user = await buildUser()
    const trashed = { deletedAt: new Date().toISOString() }
    const accounts = [
      ['admins', admin.id, { isActive: false }, { isActive: true }],
      ['users', user.id, trashed, { deletedAt: null }],
    ] as const
    for (const [slug, id, away, back] of accounts) {
      const token = await tokenFor(slug, id)
      expect((await call('PATCH', `/api/${slug}/${id}`, superAdmin, away)).status).toBe(200)
      expect(await sessionsOf(slug, id)).toEqual([])
      expect((await call('PATCH', `/api/${slug}/${id}?trash=true`, superAdmin, back)).status).toBe(
        200,
      )
      expect((await call('GET', '/api/auth/user', token)).status).toBe(401)
    }
  })

  it('cannot be brought along by a sign-up', async () => {
    const sessions = [{ id: 'mine', expiresAt: '2099-01-01T00:00:00.000Z' }]
    const body = {
      fullName: 'X',
      email: 'forged@example.com',
      phone: '+48512111222',
      password: PASSWORD,
      sessions,
    }
    const { status, body: made } = await call('POST', '/api/users', undefined, body)
    expect(status).toBe(201)
    expect(await sessionsOf('users', made.doc.id)).toEqual([])
  })
})

describe('names to sign in with', () => {
  it('422 naming the one that is taken, as either name, in any case; usernames are stored in lower case', async () => {
    const make = (email: string, username?: string) =>
      call('POST', '/api/admins', world.tokens.super_admin, {
        email,
        username,
        firstName: 'A',
        lastName: 'B',
        role: 'editor',
        password: PASSWORD,
      })
    const first = await make('one@example.com', 'Ada.L')
    expect([first.status, first.body.doc.username]).toEqual([201, 'ada.l'])
    const path = async (...names: [string, string?]) =>
      (await make(...names)).body.errors[0].data.fields[0].path
    expect(await path('One@Example.com')).toBe('email')
    expect(await path('two@example.com', 'ADA.L')).toBe('username')
    expect(await path('three@example.com', 'one@example.com')).toBe('username')
    expect((await make('two@example.com', 'ada.m')).status).toBe(201)
  })
})

describe('edits at the same time', () => {
  it('rivals: two edits of different fields both stay', async () => {
    const user = await buildUser()
    const edits = Array.from({ length: 6 }, (_, n) =>
      n % 2 ? { city: `City ${n}` } : { address: `Street ${n}` },
    )
    const answers = await Promise.all(
      edits.map((body) => call('PATCH', `/api/users/${user.id}`, world.tokens.admin, body)),
    )
    expect(answers.map(({ status }) => status)).toEqual(edits.map(() => 200))
    const [row] = await query('select city, address, revision from users where id = $1', [user.id])
    expect(row).toMatchObject({
      city: expect.stringMatching(/^City/),
      address: expect.stringMatching(/^Street/),
    })
    expect(Number(row?.revision)).toBe(7)
  })

  it('rivals: no edit undoes a blocking', async () => {
    const user = await buildUser()
    const token = await tokenFor('users', user.id)
    const block = { status: 'blocked', reason: 'Fraud' }
    await Promise.all([
      ...Array.from({ length: 5 }, (_, n) =>
        call('PATCH', `/api/users/${user.id}`, token, { city: `C ${n}` }),
      ),
      call('PATCH', `/api/users/${user.id}/status`, world.tokens.admin, block),
      ...Array.from({ length: 5 }, (_, n) =>
        call('PATCH', `/api/users/${user.id}`, token, { city: `D ${n}` }),
      ),
    ])
    expect(await query('select status from users where id = $1', [user.id])).toEqual([
      { status: 'blocked' },
    ])
    expect(await sessionsOf('users', user.id)).toEqual([])
  })
})

describe('the last super admin', () => {
  it('409: is not deleted for good either', async () => {
    const { payload } = await testApp()
    const [last] = await query<{ id: string }>("select id from admins where role = 'super_admin'")
    const gone = payload.delete({ collection: 'admins', id: last?.id ?? '', overrideAccess: true })
    await expect(gone).rejects.toMatchObject({ code: 'admin.last_super_admin', status: 409 })
  })
})
