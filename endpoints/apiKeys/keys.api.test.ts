import { query, testApp } from '../../src/testing/app'
import {
  adminToken,
  buildAdmin,
  buildClient,
  buildReseller,
  buildUser,
  PASSWORD,
} from '../../src/testing/builders'
import { tokenFor } from '../../src/testing/tokens'

const call = async (what: string, as?: string, body?: object) => {
  const [method = '', path = ''] = what.split(' ')
  return (await testApp()).call(method, path, { as, body })
}
const make = (as: string | undefined, body: object = {}) =>
  call('POST /api/api-keys', as, { name: 'Till', scopes: ['orders.*', 'clients.read'], ...body })
const me = async (as: string, ip = '192.0.2.1') => {
  const headers = { 'x-forwarded-for': ip }
  return (await (await testApp()).call('GET', '/api/auth/user', { as, headers })).status
}
const newReseller = async () => {
  const reseller = await buildReseller()
  return { ...reseller, as: await tokenFor('resellers', reseller.id) }
}
const newKey = async (body: object = {}) => {
  const owner = await newReseller()
  const made = await make(owner.as, body)
  if (made.status !== 201) throw new Error(JSON.stringify(made.body))
  return { owner, id: String(made.body.doc.id), secret: String(made.body.secret) }
}

describe('POST /api-keys', () => {
  it('201 shows the secret this once, and keeps only a hash', async () => {
    const { id, owner, secret } = await newKey()
    expect(secret).toMatch(/^sd_[0-9a-f]{12}_[\w-]{43}$/)
    const list = await call('GET /api/api-keys', owner.as)
    expect(list.body.docs).toMatchObject([{ id, name: 'Till', reseller: owner.id }])
    const random = secret.slice(-43)
    for (const table of ['api_keys', 'events'])
      expect(JSON.stringify(await query(`select * from ${table}`))).not.toContain(random)
    expect(JSON.stringify(list.body)).not.toMatch(/hash/i)
    expect(
      await query("select 1 from events where type = 'api_key.created' and subject_id = $1", [id]),
    ).toHaveLength(1)
  })

  it('401 for nobody, 403 for moderators, users and keys', async () => {
    const moderator = await adminToken({ role: 'moderator' })
    const user = await tokenFor('users', (await buildUser()).id)
    const { secret } = await newKey({ scopes: ['*.read'] })
    expect((await make(undefined)).status).toBe(401)
    for (const as of [moderator, user, secret]) expect((await make(as)).status).toBe(403)
  })

  it.each([
    [{ scopes: [] }, 'scopes'],
    [{ scopes: ['orders.fly'] }, 'scopes.0'],
    [{ scopes: ['orders.read', 'panel.enter'] }, 'scopes.1'],
    [{ scopes: ['admins.*'] }, 'scopes.0'],
    [{ name: ' ' }, 'name'],
    [{ expiresAt: '2020-01-01T00:00:00Z' }, 'expiresAt'],
    [{ allowedIps: ['192.0.2.0/24', 'home'] }, 'allowedIps.1'],
    [{ allowedIps: ['192.0.2.0/33'] }, 'allowedIps.0'],
  ])('422 for %p', async (body, path) => {
    const { as } = await newReseller()
    const answer = await make(as, body)
    expect(answer.status).toBe(422)
    expect(answer.body.errors[0].data.fields).toMatchObject([{ path }])
  })
})

describe('POST /api-keys for a reseller', () => {
  it('201 for an admin: the key acts as the reseller, and no further', async () => {
    const reseller = await newReseller()
    const client = await buildClient(reseller.id)
    await buildClient((await buildReseller()).id)
    const admin = await adminToken()
    const made = await make(admin, { reseller: reseller.id })
    expect(made.status).toBe(201)
    expect(made.body.doc).toMatchObject({ reseller: reseller.id, admin: null })
    const { body } = await call('GET /api/clients', made.body.secret)
    expect(body.docs).toMatchObject([{ id: client.id }])
    expect((await call(`DELETE /api/api-keys/${made.body.doc.id}`, reseller.as)).status).toBe(200)
  })

  it('201 for a reseller, of its own alone whatever it names; 422 names one that is not there', async () => {
    const [one, other] = [await newReseller(), await newReseller()]
    const own = await make(one.as, { reseller: other.id })
    expect([own.status, own.body.doc.reseller]).toEqual([201, one.id])
    const admin = await adminToken()
    const gone = await make(admin, { reseller: '01a21d62-3e18-7423-a4a7-1572d72004e5' })
    expect([gone.status, gone.body.errors[0].data.fields]).toEqual([
      422,
      [{ path: 'reseller', message: 'There is no such reseller.' }],
    ])
  })
})

describe('a key', () => {
  it("is told its owner by GraphQL's me too, and no end of a session that it has not", async () => {
    const { owner, secret } = await newKey({ scopes: ['resellers.read'] })
    const { graphql } = await testApp()
    const { body } = await graphql('{ meReseller { exp token user { id } } }', {}, secret)
    expect(body).toEqual({
      data: { meReseller: { exp: null, token: null, user: { id: owner.id } } },
    })
  })

  it('acts as its owner, within its scopes and no further', async () => {
    const { owner, secret } = await newKey()
    const client = await buildClient(owner.id)
    const foreign = await buildClient((await buildReseller()).id)
    expect((await call('GET /api/clients', secret)).body.docs).toMatchObject([{ id: client.id }])
    expect((await call(`GET /api/clients/${foreign.id}`, secret)).status).toBe(404)
    expect((await call('GET /api/orders', secret)).status).toBe(200)
    expect((await call('GET /api/plans', secret)).status).toBe(200)
    expect(
      (await call(`PATCH /api/clients/${client.id}`, secret, { clientName: 'X' })).status,
    ).toBe(403)
    expect((await call('GET /api/transactions', secret)).status).toBe(403)
    const { body } = await call('GET /api/auth/user', secret)
    expect(body).toMatchObject({ collection: 'resellers', role: 'reseller' })
    expect(body.permissions).toContain('orders.create')
    expect(body.permissions).not.toContain('clients.update')
    expect(JSON.stringify(body)).not.toMatch(/hash|_apiKey/)
  })

  it('of staff never gives more than they may, and is named in the events', async () => {
    const admin = await buildAdmin()
    const made = await make(await tokenFor('admins', admin.id), {
      scopes: ['clients.*', 'resellers.*'],
    })
    const client = await buildClient((await buildReseller()).id)
    const changed = await call(`PATCH /api/clients/${client.id}`, made.body.secret, {
      clientName: 'Renamed',
    })
    expect(changed.status).toBe(200)
    const [event] = await query(
      "select * from events where subject_id = $1 and type = 'client.updated'",
      [client.id],
    )
    expect(event).toMatchObject({ actor_type: 'api_key', actor_id: made.body.doc.id })
    await query("update admins set role = 'editor' where id = $1", [admin.id])
    expect((await call('GET /api/clients', made.body.secret)).status).toBe(403)
  })

  it('403 for what a person does in a session', async () => {
    const { secret } = await newKey()
    for (const what of [
      'POST /api/auth/logout',
      'POST /api/auth/token/refresh',
      'GET /api/auth/sessions',
      'DELETE /api/auth/sessions/x',
    ])
      expect([what, (await call(what, secret)).body.errors?.[0].code]).toEqual([
        what,
        'auth.session_needed',
      ])
    const passwords = { current: PASSWORD, new: 'violet tractor on a hill' }
    expect((await call('POST /api/auth/password/change', secret, passwords)).status).toBe(403)
  })

  it('works from its addresses alone, and says when it was used', async () => {
    const { id, secret } = await newKey({ allowedIps: ['198.51.100.0/24', '2001:db8::1'] })
    expect(await me(secret, '192.0.2.1')).toBe(401)
    expect(await me(secret, '198.51.100.77')).toBe(200)
    expect(await me(secret, '2001:db8::1')).toBe(200)
    const [row] = await query('select last_used_at from api_keys where id = $1', [id])
    expect(row?.last_used_at).toBeInstanceOf(Date)
  })

  it('is dead at once when revoked, run out, made up, or its owner is suspended', async () => {
    const [revoked, late, orphan] = [await newKey(), await newKey(), await newKey()]
    for (const { secret } of [revoked, late, orphan]) expect(await me(secret)).toBe(200)
    expect((await call(`DELETE /api/api-keys/${revoked.id}`, revoked.owner.as)).status).toBe(200)
    await query("update api_keys set expires_at = now() - interval '1 s' where id = $1", [late.id])
    await query("update resellers set status = 'suspended' where id = $1", [orphan.owner.id])
    const madeUp = `${late.secret.slice(0, -1)}${late.secret.endsWith('A') ? 'B' : 'A'}`
    const staff = await buildAdmin({ role: 'admin' })
    const { secret: staffs } = (await make(await tokenFor('admins', staff.id))).body
    expect(await me(staffs)).toBe(200)
    await query('update admins set is_active = false where id = $1', [staff.id])
    for (const secret of [revoked.secret, late.secret, orphan.secret, staffs, madeUp, 'sd_x_y'])
      expect(await me(secret)).toBe(401)
  })

  it('revoked again answers 200 and tells nothing new', async () => {
    const { id, owner } = await newKey()
    for (let i = 0; i < 2; i += 1)
      expect((await call(`DELETE /api/api-keys/${id}`, owner.as)).status).toBe(200)
    expect(
      await query("select 1 from events where type = 'api_key.revoked' and subject_id = $1", [id]),
    ).toHaveLength(1)
    expect((await call(`POST /api/api-keys/${id}/rotate`, owner.as)).status).toBe(409)
  })
})

describe('POST /api-keys/:id/rotate', () => {
  it('200: both secrets work for the overlap, then the new one alone', async () => {
    const { id, owner, secret } = await newKey()
    const { body } = await call(`POST /api/api-keys/${id}/rotate`, owner.as, { overlapHours: 1 })
    expect([await me(secret), await me(body.secret)]).toEqual([200, 200])
    await query("update api_keys set previous_until = now() - interval '1 s' where id = $1", [id])
    expect([await me(secret), await me(body.secret)]).toEqual([401, 200])
  })

  it("403 for another's key of staff, who may revoke it all the same", async () => {
    const [owner, other] = [await buildAdmin(), await buildAdmin({ role: 'super_admin' })]
    const made = await make(await tokenFor('admins', owner.id))
    const as = await tokenFor('admins', other.id)
    const path = `/api/api-keys/${made.body.doc.id}`
    expect((await call(`POST ${path}/rotate`, as)).status).toBe(403)
    expect(await me(made.body.secret)).toBe(200)
    expect((await call(`DELETE ${path}`, as)).status).toBe(200)
    expect(await me(made.body.secret)).toBe(401)
  })

  it('without overlap ends the old one at once; 404 for another reseller', async () => {
    const { id, owner, secret } = await newKey()
    const other = await newReseller()
    expect((await call(`POST /api/api-keys/${id}/rotate`, other.as)).status).toBe(404)
    expect((await call(`DELETE /api/api-keys/${id}`, other.as)).status).toBe(404)
    await call(`POST /api/api-keys/${id}/rotate`, owner.as, { overlapHours: 0 })
    expect(await me(secret)).toBe(401)
    expect(
      (await call(`POST /api/api-keys/${id}/rotate`, owner.as, { overlapHours: 999 })).status,
    ).toBe(422)
  })

  it('409 stale for a revision that is not held, also for revoking: the secret goes on', async () => {
    const { id, owner, secret } = await newKey()
    const { as } = owner
    const { call: ask } = await testApp()
    const read = await ask('GET', `/api/api-keys/${id}`, { as })
    const tag = read.headers.get('etag') ?? ''
    for (const [method, path] of [
      ['POST', `/api/api-keys/${id}/rotate`],
      ['DELETE', `/api/api-keys/${id}`],
    ] as const) {
      const headers = { 'if-match': '"99"' }
      const { body, status } = await ask(method, path, { as, headers, body: {} })
      expect([status, body.errors[0].code]).toEqual([409, 'stale'])
    }
    expect(await me(secret)).toBe(200)
    const options = { as, headers: { 'if-match': tag }, body: { overlapHours: 0 } }
    const rotated = await ask('POST', `/api/api-keys/${id}/rotate`, options)
    expect([rotated.status, rotated.body.doc.revision]).toEqual([200, read.body.revision + 1])
  })
})
