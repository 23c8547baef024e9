import { query, testApp } from '../../src/testing/app'
import { adminToken, buildReseller, buildUser } from '../../src/testing/builders'
import { mailedLinkTo } from '../../src/testing/mails'
import { type AuthCollection } from '../../src/testing/tokens'

const NEW = 'a brand new password'
let boss: string

beforeAll(async () => {
  boss = await adminToken({ role: 'super_admin' })
})

let made = 0
const bodies: Record<AuthCollection, (email: string) => object> = {
  admins: (email) => ({ email, firstName: 'Eve', lastName: 'Lin', role: 'moderator' }),
  resellers: (email) => ({
    ...{ email, businessName: 'Eve Mobile', contactPerson: 'Eve Lin', phone: '+48600100200' },
    ...{ address: 'Prosta 2', city: 'Gdansk', country: 'PL' },
  }),
  users: (email) => ({
    ...{ email, fullName: 'Eve Lin' },
    phone: `+4860011${String(made).padStart(4, '0')}`,
  }),
}

/** "POST /users" as whoever the token belongs to. */
const call = async (words: string, as?: string, body?: object) => {
  const [method = '', path = ''] = words.split(' ')
  return (await testApp()).call(method, `/api${path}`, { as, ...(body ? { body } : {}) })
}

const invite = async (as: AuthCollection, staff = boss) => {
  made += 1
  const email = `invited-${as}-${made}@example.com`
  const { body, status } = await call(`POST /${as}`, staff, bodies[as](email))
  expect(status).toBe(201)
  return { as, email, id: String(body.doc.id), doc: body.doc }
}
type Invited = { as: AuthCollection; email: string; id: string }

const linkTo = (email: string) => mailedLinkTo(email, 'invitation')
const tokenTo = async (email: string) => (await linkTo(email)).split(/invitation[=/]/)[1] ?? ''
const check = async (as: AuthCollection, token: string) =>
  (await call(`GET /auth/invitation/check?as=${as}&token=${token}`)).body
const accept = (as: AuthCollection, token: string, password = NEW) =>
  call('POST /auth/invitation/accept', undefined, { as, token, password })
const signIn = ({ as, email }: Invited, password = NEW) =>
  call('POST /auth/login', undefined, { as, email, password })
const later = ({ as, id }: Invited, seconds: number) =>
  query(
    `update ${as} set invited_at = invited_at - make_interval(secs => $2),
       invitation_expires_at = invitation_expires_at - make_interval(secs => $2) where id = $1`,
    [id, seconds],
  )
const eventsOf = async ({ id }: Invited) =>
  (
    await query<{ type: string }>(
      `select type from events where subject_id = $1 and type like 'invitation.%'
       order by created_at, id`,
      [id],
    )
  ).map(({ type }) => type)

describe.each(['admins', 'resellers', 'users'] as const)('an invitation of %s', (as) => {
  it('is mailed, opens the account once, and signs nobody in', async () => {
    const invited = await invite(as)
    const { doc, email, id } = invited
    const hours = (Date.parse(doc.invitationExpiresAt) - Date.parse(doc.invitedAt)) / 3_600_000
    expect(hours).toBe(72)
    expect(JSON.stringify(doc)).not.toMatch(/hash|salt|password/i)
    const welcome = "select 1 from messages where recipient = $1 and template_key <> 'invitation'"
    expect(await query(welcome, [email])).toEqual([])
    const token = await tokenTo(email)
    expect(await check(as, token)).toEqual({ valid: true, email })
    const weak = await accept(as, token, 'password1234')
    expect(weak.body.errors[0]).toMatchObject({ data: { fields: [{ path: 'password' }] } })
    const accepted = await accept(as, token)
    expect([accepted.status, accepted.body.token]).toEqual([200, undefined])
    expect(accepted.headers.get('set-cookie')).toBeNull()
    expect(await check(as, token)).toEqual({ valid: false })
    const again = await accept(as, token, `${NEW} 2`)
    expect([again.status, again.body.errors[0].code]).toEqual([422, 'invitation.not_valid'])
    expect((await signIn(invited)).status).toBe(200)
    const { body } = await call(`GET /${as}/${id}`, boss)
    expect(body).toMatchObject({ invitedAt: null, invitationExpiresAt: null })
    if (as !== 'admins') expect(body.emailVerifiedAt).toEqual(expect.any(String))
    expect(await eventsOf(invited)).toEqual(['invitation.sent', 'invitation.accepted'])
  })

  it('stores no token that could be used, anywhere', async () => {
    const { email, id } = await invite(as)
    const token = await tokenTo(email)
    expect(token).toMatch(/^[\w-]{43}$/)
    const [row] = await query(`select invitation_token_hash as hash from ${as} where id = $1`, [id])
    expect(row?.hash).toMatch(/^[0-9a-f]{64}$/)
    for (const table of [as, 'messages', 'events', 'graphile_worker.jobs'])
      expect(JSON.stringify(await query(`select * from ${table}`))).not.toContain(token)
    expect((await accept(as, String(row?.hash))).status).toBe(422)
  })

  it('ends after 72 hours, and is sent again with another link', async () => {
    const invited = await invite(as)
    const first = await tokenTo(invited.email)
    const path = `/${as}/${invited.id}/invitation`
    const soon = await call(`POST ${path}`, boss)
    expect([soon.status, Number(soon.headers.get('retry-after')) > 50]).toEqual([429, true])
    await later(invited, 72 * 3600)
    expect(await check(as, first)).toEqual({ valid: false })
    expect((await accept(as, first)).status).toBe(422)
    expect((await call(`POST ${path}`, boss)).status).toBe(200)
    const second = await tokenTo(invited.email)
    expect(second).not.toBe(first)
    expect((await accept(as, first)).status).toBe(422)
    expect((await accept(as, second)).status).toBe(200)
    expect((await call(`POST ${path}`, boss)).body.errors[0].code).toBe('invitation.none')
  })

  it('is revoked, twice like once, and neither its link nor a forgotten password opens it', async () => {
    const invited = await invite(as)
    const token = await tokenTo(invited.email)
    const path = `/${as}/${invited.id}/invitation`
    for (let i = 0; i < 2; i += 1) {
      const { body, status } = await call(`DELETE ${path}`, boss)
      expect([status, body.doc.invitationExpiresAt]).toEqual([200, null])
    }
    expect((await accept(as, token)).status).toBe(422)
    await call('POST /auth/password/reset', undefined, { as, email: invited.email })
    const resets = "select 1 from messages where recipient = $1 and template_key = 'password_reset'"
    expect(await query(resets, [invited.email])).toEqual([])
    expect(await eventsOf(invited)).toEqual(['invitation.sent', 'invitation.revoked'])
    expect((await call(`POST ${path}`, boss)).status).toBe(200)
  })

  it('409 stale for a revision that is not held, and the link before still works', async () => {
    const invited = await invite(as)
    const token = await tokenTo(invited.email)
    await later(invited, 120)
    for (const method of ['POST', 'DELETE']) {
      const path = `/api/${as}/${invited.id}/invitation`
      const headers = { 'if-match': '"99"' }
      const { body, status } = await (await testApp()).call(method, path, { as: boss, headers })
      expect([status, body.errors[0].code]).toEqual([409, 'stale'])
      expect(body.errors[0].data.current.id).toBe(invited.id)
    }
    expect((await check(as, token)).valid).toBe(true)
  })

  it('rivals: of two who accept at once one wins; of two who send again one', async () => {
    const invited = await invite(as)
    const token = await tokenTo(invited.email)
    const answers = await Promise.all([accept(as, token), accept(as, token, `${NEW} 2`)])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422])
    const other = await invite(as)
    await later(other, 61)
    const path = `/${as}/${other.id}/invitation`
    const sent = await Promise.all([call(`POST ${path}`, boss), call(`POST ${path}`, boss)])
    expect(sent.map(({ status }) => status).sort()).toEqual([200, 429])
    expect((await accept(as, await tokenTo(other.email))).status).toBe(200)
  })

  it.each(['closed', 'trashed', 'readdressed'])(
    'ends for good with an account that is %s',
    async (how) => {
      const invited = await invite(as)
      const token = await tokenTo(invited.email)
      const path = `/${as}/${invited.id}`
      const closing = as === 'users' ? 'blocked' : 'suspended'
      const close = () =>
        as === 'admins'
          ? call(`PATCH ${path}`, boss, { isActive: false })
          : call(`PATCH ${path}/status`, boss, { status: closing, reason: 'A trial.' })
      const reopen = () =>
        as === 'admins'
          ? call(`PATCH ${path}`, boss, { isActive: true })
          : call(`PATCH ${path}/status`, boss, { status: 'active' })
      if (how === 'closed') {
        expect((await close()).status).toBe(200)
        const refused = await call(`POST ${path}/invitation`, boss)
        expect(refused.body.errors[0].code).toBe('invitation.account_closed')
        expect((await reopen()).status).toBe(200)
      } else if (how === 'trashed') {
        const deletedAt = new Date().toISOString()
        expect((await call(`PATCH ${path}`, boss, { deletedAt })).status).toBe(200)
        expect((await call(`PATCH ${path}?trash=true`, boss, { deletedAt: null })).status).toBe(200)
      } else {
        const email = `moved-${invited.email}`
        expect((await call(`PATCH ${path}`, boss, { email })).status).toBe(200)
      }
      expect((await accept(as, token)).status).toBe(422)
      expect((await call(`POST ${path}/invitation`, boss)).status).toBe(200)
    },
  )

  it('ends with a password that staff set', async () => {
    const invited = await invite(as)
    const token = await tokenTo(invited.email)
    const set = await call(`PATCH /${as}/${invited.id}`, boss, { password: NEW })
    expect(set.body.doc.invitedAt).toBeNull()
    expect((await accept(as, token, `${NEW} 2`)).status).toBe(422)
    expect((await signIn(invited)).status).toBe(200)
  })
})

describe('where an invitation leads', () => {
  it('staff into the panel, customers to our own page until the settings name their app', async () => {
    const [admin, user] = [await invite('admins'), await invite('users')]
    expect(await linkTo(admin.email)).toMatch(/\/admin\/invitation\/[\w-]{43}$/)
    expect(await linkTo(user.email)).toMatch(
      /^http:\/\/localhost:\d+\/password\?as=users&invitation=[\w-]{43}$/,
    )
    const { payload } = await testApp()
    await payload.updateGlobal({
      slug: 'general',
      data: { resellerPortalUrl: 'https://portal.example.com/start' },
      overrideAccess: true,
    })
    expect(await linkTo((await invite('resellers')).email)).toMatch(
      /^https:\/\/portal\.example\.com\/start\?invitation=[\w-]{43}$/,
    )
  })
})

describe('an account without a password', () => {
  it('is an invitation only when staff make it: strangers are refused', async () => {
    const answer = await call('POST /users', undefined, bodies.users('stranger@example.com'))
    expect(answer.status).toBe(422)
    expect(await query("select 1 from users where email = 'stranger@example.com'")).toEqual([])
  })

  it('is made through GraphQL too', async () => {
    const { graphql } = await testApp()
    const email = 'graphql-invited@example.com'
    const { body } = await graphql(
      `mutation { createUser(data: { email: "${email}", fullName: "Eve Lin", phone: "+48600333444" }) { id invitedAt } }`,
      {},
      boss,
    )
    expect(body.errors).toBeUndefined()
    expect(body.data.createUser.invitedAt).toEqual(expect.any(String))
    expect((await accept('users', await tokenTo(email))).status).toBe(200)
    const stranger = await graphql(
      'mutation { createUser(data: { email: "s@example.com", fullName: "S", phone: "+48600333445" }) { id } }',
    )
    expect(stranger.body.errors).toHaveLength(1)
  })

  it('cannot pretend to be invited, or not to be', async () => {
    const user = await buildUser()
    const data = { invitedAt: new Date().toISOString(), invitationTokenHash: 'f'.repeat(64) }
    const changed = await call(`PATCH /users/${user.id}`, boss, data)
    expect([changed.status, changed.body.doc.invitedAt]).toEqual([200, null])
    const [row] = await query('select invitation_token_hash as hash from users where id = $1', [
      user.id,
    ])
    expect(row?.hash).toBeNull()
    const refused = await call(`POST /resellers/${(await buildReseller()).id}/invitation`, boss)
    expect(refused.body.errors[0].code).toBe('invitation.none')
  })

  it('may ask for a forgotten password while it is invited, which accepts the invitation', async () => {
    const invited = await invite('users')
    const invitation = await tokenTo(invited.email)
    await call('POST /auth/password/reset', undefined, { as: 'users', email: invited.email })
    const token = (await mailedLinkTo(invited.email, 'password_reset')).split('token=')[1]
    const body = { as: 'users', token, password: NEW }
    expect((await call('POST /auth/password/reset/confirm', undefined, body)).status).toBe(200)
    expect((await accept('users', invitation, `${NEW} 2`)).status).toBe(422)
    const { body: user } = await call(`GET /users/${invited.id}`, boss)
    expect(user.invitedAt).toBeNull()
  })
})
