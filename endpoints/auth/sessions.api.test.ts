import { adminToken, buildUser, PASSWORD } from '../../src/testing/builders'
import { query, testApp } from '../../src/testing/app'
import { tokenFor } from '../../src/testing/tokens'

const list = async (as?: string) => (await testApp()).call('GET', '/api/auth/sessions', { as })
const end = async (id: string, as?: string) =>
  (await testApp()).call('DELETE', `/api/auth/sessions/${id}`, { as })

const signIn = async (email: string, ip: string, agent: string) => {
  const { call } = await testApp()
  const { body } = await call('POST', '/api/auth/login', {
    body: { email, password: PASSWORD, as: 'users' },
    headers: { 'x-forwarded-for': ip, 'user-agent': agent },
  })
  return String(body.token)
}
type Listed = { id: string; isCurrent: boolean }
const idOf = async (as: string) =>
  (await list(as)).body.docs.find(({ isCurrent }: Listed) => isCurrent).id

describe('GET /auth/sessions', () => {
  it("200: where and when, newest first, the present one marked, and nobody else's", async () => {
    const user = await buildUser()
    await tokenFor('users', (await buildUser()).id)
    await signIn(user.email, '192.0.2.10', 'Phone')
    const here = await signIn(user.email, '192.0.2.11', 'Laptop')
    const { body, status } = await list(here)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      totalDocs: 2,
      docs: [
        { ip: '192.0.2.11', userAgent: 'Laptop', isCurrent: true },
        { ip: '192.0.2.10', userAgent: 'Phone', isCurrent: false },
      ],
    })
    for (const { expiresAt, startedAt } of body.docs)
      expect(Date.parse(expiresAt) - Date.parse(startedAt)).toBeGreaterThan(11 * 3_600_000)
  })

  it('forgets those that have run out, and keeps where a living one came from', async () => {
    const { payload } = await testApp()
    const user = await buildUser()
    const late = await idOf(await signIn(user.email, '192.0.2.10', 'Phone'))
    const here = await signIn(user.email, '192.0.2.11', 'Laptop')
    await query("update users_sessions set expires_at = now() - interval '1 s' where id = $1", [
      late,
    ])
    // An edit of the account writes its sessions anew.
    await payload.update({
      collection: 'users',
      id: user.id,
      data: { city: 'Radom' },
      overrideAccess: true,
    })
    expect((await list(here)).body.docs).toMatchObject([{ ip: '192.0.2.11', isCurrent: true }])
    await signIn(user.email, '192.0.2.12', 'Tablet')
    expect(await query('select 1 from session_facts where id = $1', [late])).toEqual([])
  })

  it('401 for nobody', async () => {
    expect((await list()).status).toBe(401)
  })
})

describe('DELETE /auth/sessions/:id', () => {
  it('200 ends another one of mine at once; again it is 404', async () => {
    const user = await buildUser()
    const [here, there] = [await tokenFor('users', user.id), await tokenFor('users', user.id)]
    const id = await idOf(there)
    expect((await end(id, here)).status).toBe(200)
    expect((await list(there)).status).toBe(401)
    expect((await end(id, here)).status).toBe(404)
    expect((await list(here)).body.totalDocs).toBe(1)
    expect(
      await query("select 1 from events where type = 'session.ended' and subject_id = $1", [
        user.id,
      ]),
    ).toHaveLength(1)
  })

  it('200 for the present one signs out, cookie and all', async () => {
    const as = await adminToken()
    const answer = await end(await idOf(as), as)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('set-cookie')).toMatch(/^payload-token=;/)
    expect((await list(as)).status).toBe(401)
  })

  it("404 for somebody else's, of whichever collection, which lives on", async () => {
    const [mine, theirs] = [
      await tokenFor('users', (await buildUser()).id),
      await tokenFor('users', (await buildUser()).id),
    ]
    const admin = await adminToken({ role: 'super_admin' })
    const id = await idOf(theirs)
    for (const as of [mine, admin]) expect((await end(id, as)).status).toBe(404)
    expect((await end('nonsense', mine)).status).toBe(404)
    expect((await end(id)).status).toBe(401)
    expect((await list(theirs)).status).toBe(200)
  })

  it('rivals: of two that end it one wins', async () => {
    const user = await buildUser()
    const [here, there] = [await tokenFor('users', user.id), await tokenFor('users', user.id)]
    const id = await idOf(there)
    const answers = await Promise.all([end(id, here), end(id, here)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404])
  })
})
