import { query, testApp } from '../../src/testing/app'
import { buildUser, buildWorld, PASSWORD, type World } from '../../src/testing/builders'
import { tokenFor } from '../../src/testing/tokens'

let world: World
beforeAll(async () => {
  world = await buildWorld()
})

const patch = async (id: string, body: unknown, as?: string) =>
  (await testApp()).call('PATCH', `/api/users/${id}/status`, { body, as })
const BLOCK = { status: 'blocked', reason: 'Chargeback' }
const eventsOf = (id: string) =>
  query("select * from events where type = 'user.status_changed' and subject_id = $1", [id])

describe('PATCH /users/:id/status', () => {
  it('200: blocking ends every session and sign-in; unblocking gives back the state before', async () => {
    const { call } = await testApp()
    const user = await buildUser({ status: 'pending_verification' })
    const token = await tokenFor('users', user.id)
    const blocked = await patch(user.id, BLOCK, world.tokens.moderator)
    expect(blocked.status).toBe(200)
    expect(blocked.body).toMatchObject({
      doc: { id: user.id, status: 'blocked' },
      message: expect.any(String),
    })
    expect(blocked.body.doc).not.toHaveProperty('statusBeforeBlock')
    expect((await call('GET', '/api/auth/user', { as: token })).status).toBe(401)
    expect(await query('select 1 from users_sessions where _parent_id = $1', [user.id])).toEqual([])
    const credentials = { email: user.email, password: PASSWORD, as: 'users' }
    expect((await call('POST', '/api/auth/login', { body: credentials })).status).toBe(401)
    const back = await patch(user.id, { status: 'active' }, world.tokens.moderator)
    expect(back.body.doc.status).toBe('pending_verification')
    expect((await call('GET', '/api/auth/user', { as: token })).status).toBe(401)
    expect(await eventsOf(user.id)).toMatchObject([
      { from: 'pending_verification', to: 'blocked', reason: 'Chargeback', actor_type: 'admin' },
      { from: 'blocked', to: 'pending_verification' },
    ])
    expect(
      await query("select 1 from events where type = 'user.updated' and subject_id = $1", [
        user.id,
      ]),
    ).toEqual([])
  })

  it('200: staff verify by hand, and asking twice changes nothing', async () => {
    const user = await buildUser({ status: 'pending_verification' })
    for (let i = 0; i < 2; i += 1)
      expect((await patch(user.id, { status: 'active' }, world.tokens.admin)).body.doc.status).toBe(
        'active',
      )
    expect(await eventsOf(user.id)).toHaveLength(1)
  })

  it('401 without a session, 404 for whom it does not exist, 403 for the user themself', async () => {
    const { tokens, user } = world
    expect((await patch(user.id, BLOCK)).status).toBe(401)
    for (const as of [tokens.reseller, tokens.otherUser, tokens.editor])
      expect((await patch(user.id, BLOCK, as)).status).toBe(404)
    expect((await patch(user.id, BLOCK, tokens.user)).status).toBe(403)
    for (const id of ['nonsense', '01890000-0000-7000-8000-000000000000'])
      expect((await patch(id, BLOCK, tokens.admin)).status).toBe(404)
  })

  it('409 for an illegal move, 422 without a reason to block or with an unknown status', async () => {
    const { tokens, user } = world
    const back = await patch(user.id, { status: 'pending_verification' }, tokens.admin)
    expect(back.body.errors[0]).toMatchObject({
      code: 'user.move_not_allowed',
      data: { from: 'active', to: 'pending_verification' },
    })
    for (const body of [{ status: 'blocked' }, { status: 'blocked', reason: '  ' }])
      expect((await patch(user.id, body, tokens.admin)).body.errors[0].data.fields[0].path).toBe(
        'reason',
      )
    expect(
      (await patch(user.id, { status: 'king' }, tokens.admin)).body.errors[0].data.fields[0].path,
    ).toBe('status')
    expect((await patch(user.id, [], tokens.admin)).status).toBe(422)
    expect(await eventsOf(user.id)).toEqual([])
  })

  it('rivals: two blockings at once are one event', async () => {
    const user = await buildUser()
    const answers = await Promise.all([1, 2].map(() => patch(user.id, BLOCK, world.tokens.admin)))
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect(await eventsOf(user.id)).toHaveLength(1)
  })

  it('rivals: no session outlives a blocking, however close the sign-in', async () => {
    const { call } = await testApp()
    const user = await buildUser()
    const body = { email: user.email, password: PASSWORD, as: 'users' }
    const [signedIn] = await Promise.all([
      call('POST', '/api/auth/login', { body }),
      patch(user.id, BLOCK, world.tokens.admin),
    ])
    expect([200, 401]).toContain(signedIn.status)
    expect(await query('select 1 from users_sessions where _parent_id = $1', [user.id])).toEqual([])
    expect(await query('select status from users where id = $1', [user.id])).toEqual([
      { status: 'blocked' },
    ])
  })

  it('is the only way: a PATCH of the account changes no status', async () => {
    const { call } = await testApp()
    const { tokens, user } = world
    for (const as of [tokens.admin, tokens.user]) {
      const answer = await call('PATCH', `/api/users/${user.id}`, {
        body: { status: 'blocked' },
        as,
      })
      expect([answer.status, answer.body.doc.status]).toEqual([200, 'active'])
    }
  })
})
