import { query, testApp } from '../src/testing/app'
import { buildAdmin, buildWorld, PASSWORD, type World } from '../src/testing/builders'
import { login, tokenFor } from '../src/testing/tokens'

let world: World
beforeAll(async () => {
  world = await buildWorld()
})

const call = async (method: string, path: string, ...[as, body]: [string?, unknown?]) =>
  (await testApp()).call(method, path, { as, body })
const NEW = 'a brand new password'

describe('POST /users', () => {
  const body = { fullName: 'Nia Okafor', phone: '+48512999888', password: PASSWORD }

  it('201 for anybody: pending, with an event of their own and a welcome mail', async () => {
    const email = 'Nia@Example.com'
    const forged = {
      status: 'active',
      emailVerifiedAt: '2020-01-01',
      sessions: [{ id: 'x', expiresAt: '2099-01-01' }],
    }
    const answer = await call('POST', '/api/users', undefined, { ...body, email, ...forged })
    expect(answer.status).toBe(201)
    const { id } = answer.body.doc
    const [row] = await query('select * from users where id = $1', [id])
    expect(row).toMatchObject({
      email: 'nia@example.com',
      status: 'pending_verification',
      email_verified_at: null,
    })
    const events = await query(
      'select type, actor_type, actor_id from events where subject_id = $1',
      [id],
    )
    expect(events).toEqual([{ type: 'user.registered', actor_type: 'user', actor_id: id }])
    const mails = await query(
      "select recipient from messages where template_key = 'welcome' and subject_id = $1",
      [id],
    )
    expect(mails).toEqual([{ recipient: 'nia@example.com' }])
    expect(await login('users', email, PASSWORD)).toEqual(expect.any(String))
  })

  it('422 names each that is missing of a name, an address, a number and a password; nothing else is needed', async () => {
    const whole = { ...body, email: 'ada@example.com', phone: '+48512999666' }
    for (const name of Object.keys(whole)) {
      const answer = await call('POST', '/api/users', undefined, { ...whole, [name]: undefined })
      const [error] = answer.body.errors
      expect([answer.status, error.data.fields[0].path]).toEqual([422, name])
    }
    expect((await call('POST', '/api/users', undefined, whole)).status).toBe(201)
  })

  it('422 for a weak password, and nothing is saved', async () => {
    for (const password of ['short', 'weak@example.com', 'x'.repeat(300)]) {
      const answer = await call('POST', '/api/users', undefined, {
        ...body,
        email: 'weak@example.com',
        phone: '+48512999777',
        password,
      })
      expect([answer.status, answer.body.errors[0].data.fields[0].path]).toEqual([422, 'password'])
    }
    expect(await query("select 1 from users where email = 'weak@example.com'")).toEqual([])
    expect(await query("select 1 from messages where recipient = 'weak@example.com'")).toEqual([])
  })
})

describe('a password that comes with an update', () => {
  it('is set for others by super admins for staff and by admins for customers, ending their sessions', async () => {
    const { tokens, reseller, user } = world
    const admin = await buildAdmin()
    const session = await tokenFor('admins', admin.id)
    const set = (path: string, as: string) => call('PATCH', `/api/${path}`, as, { password: NEW })
    expect((await set(`admins/${admin.id}`, tokens.moderator)).status).not.toBe(200)
    expect((await set(`admins/${admin.id}`, tokens.super_admin)).status).toBe(200)
    expect((await call('GET', '/api/auth/user', session)).status).toBe(401)
    expect((await set(`users/${user.id}`, tokens.moderator)).status).toBe(403)
    expect((await set(`users/${user.id}`, tokens.user)).status).toBe(403)
    expect((await set(`resellers/${reseller.id}`, tokens.reseller)).status).toBe(403)
    expect((await set(`resellers/${reseller.id}`, tokens.admin)).status).toBe(200)
    expect((await set(`users/${user.id}`, tokens.admin)).status).toBe(200)
    expect(await login('users', user.email, NEW)).toEqual(expect.any(String))
    const [said] = await query(
      "select summary from events where type = 'admin.updated' and subject_id = $1",
      [admin.id],
    )
    expect(said?.summary).toBe('Changed password.')
  })

  it('of one’s own works in the panel’s account form, and is as strong as any', async () => {
    const admin = await buildAdmin({ role: 'editor' })
    const as = await tokenFor('admins', admin.id)
    const set = (password: string) => call('PATCH', `/api/admins/${admin.id}`, as, { password })
    expect((await set('elevenchars')).status).toBe(422)
    expect((await set(NEW)).status).toBe(200)
    expect((await call('GET', '/api/auth/user', as)).status).toBe(200)
    expect(await login('admins', admin.email, NEW)).toEqual(expect.any(String))
  })
})

describe('staff accounts', () => {
  const update = (id: string, as: string, body: object) =>
    call('PATCH', `/api/admins/${id}`, as, body)

  it('tell a role and an activation with their own events', async () => {
    const admin = await buildAdmin()
    await update(admin.id, world.tokens.super_admin, {
      role: 'moderator',
      isActive: false,
      firstName: 'Eve',
    })
    const events = await query(
      'select type, "from", "to" from events where subject_id = $1 and type <> \'admin.created\' order by id',
      [admin.id],
    )
    expect(events).toEqual([
      { type: 'admin.role_changed', from: 'admin', to: 'moderator' },
      { type: 'admin.deactivated', from: null, to: null },
      { type: 'admin.updated', from: null, to: null },
    ])
  })

  it('record who made a reseller', async () => {
    const { tokens } = world
    const body = {
      businessName: 'Telco',
      contactPerson: 'Jo',
      email: 'telco@example.com',
      phone: '+48512000111',
      password: PASSWORD,
      address: 'A 1',
      city: 'Lodz',
      country: 'PL',
      createdBy: world.user.id,
    }
    const answer = await call('POST', '/api/resellers', tokens.admin, body)
    expect(answer.status).toBe(201)
    const [row] = await query(
      'select a.role from resellers r join admins a on a.id = r.created_by_id where r.id = $1',
      [answer.body.doc.id],
    )
    expect(row?.role).toBe('admin')
  })

  it('409 admin.last_super_admin: the last is neither demoted, deactivated nor trashed', async () => {
    const [last] = await query<{ id: string }>("select id from admins where role = 'super_admin'")
    const id = last?.id ?? ''
    for (const body of [
      { role: 'admin' },
      { isActive: false },
      { deletedAt: new Date().toISOString() },
    ]) {
      const answer = await update(id, world.tokens.super_admin, body)
      expect([answer.status, answer.body.errors[0].code]).toEqual([409, 'admin.last_super_admin'])
    }
    expect((await update(id, world.tokens.super_admin, { firstName: 'Still' })).status).toBe(200)
  })

  it('rivals: of two super admins who demote each other one wins', async () => {
    const { tokens } = world
    const [first] = await query<{ id: string }>("select id from admins where role = 'super_admin'")
    const second = await buildAdmin({ role: 'super_admin' })
    const other = await tokenFor('admins', second.id)
    const answers = await Promise.all([
      update(second.id, tokens.super_admin, { role: 'editor' }),
      update(first?.id ?? '', other, { role: 'editor' }),
    ])
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
    expect(await query("select 1 from admins where role = 'super_admin'")).toHaveLength(1)
  })
})
