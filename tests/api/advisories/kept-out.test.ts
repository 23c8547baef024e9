import crypto from 'node:crypto'

import { getSafeRedirect } from 'payload/shared'

import { csvLine } from '../../../src/core/csv'
import { query, testApp } from '../../../src/testing/app'
import {
  adminToken,
  buildUser,
  buildWorld,
  PASSWORD,
  type World,
} from '../../../src/testing/builders'
import { login, tokenFor } from '../../../src/testing/tokens'
import { formOf, image } from '../../access/values'
import { place, send } from '../stage'

let world: World
const atEmpty: number[] = []

beforeAll(async () => {
  for (const collection of ['admins', 'resellers', 'users']) {
    const body = { email: 'first@example.com', password: PASSWORD, role: 'super_admin' }
    atEmpty.push((await send(`POST /api/${collection}/first-register`, undefined, body)).status)
  }
  world = await buildWorld()
})

const claimsOf = (token: string): { sid?: string } =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'))

const isAlive = async (token: string) => (await send('GET /api/auth/user', token)).status === 200

describe('sessions', () => {
  it('CVE-2025-4643: a token is dead after signing out', async () => {
    const { email } = await buildUser()
    const token = await login('users', email, PASSWORD)
    expect(await isAlive(token)).toBe(true)
    await send('POST /api/auth/logout', token, {})
    expect(await isAlive(token)).toBe(false)
  })

  it('CVE-2025-4644: a session is the server’s to make, and each sign-in’s own', async () => {
    const { email, id } = await buildUser()
    const first = await tokenFor('users', id)
    const second = await login('users', email, PASSWORD)
    expect(claimsOf(second).sid).not.toBe(claimsOf(first).sid)
    await query('delete from users_sessions where id = $1', [claimsOf(first).sid])
    expect([await isAlive(first), await isAlive(second)]).toEqual([false, true])
  })

  it('GHSA-wvw7: a changed password ends the other sessions', async () => {
    const { email, id } = await buildUser()
    const other = await tokenFor('users', id)
    const here = await login('users', email, PASSWORD)
    const changed = await send('POST /api/auth/password/change', here, {
      ...{ current: PASSWORD, new: 'nine purple lanterns sail' },
    })
    expect([changed.status, await isAlive(other)]).toEqual([200, false])
  })

  it.each([[''], [null], [{ like: '%' }], [{ not_equals: '' }], ['f'.repeat(40)]])(
    'GHSA-hp5w-3hxx-vmwf: the reset token %j resets nothing',
    async (token) => {
      const before = await query('select id, hash from users order by id')
      await send('POST /api/auth/password/reset', undefined, {
        ...{ email: world.user.email, as: 'users' },
      })
      for (const path of ['/auth/password/reset/confirm', '/users/reset-password']) {
        const body = { token, password: 'nine purple lanterns sail', as: 'users' }
        expect((await send(`POST /api${path}`, undefined, body)).status).toBe(422)
      }
      expect(await query('select id, hash from users order by id')).toEqual(before)
    },
  )

  it('GHSA-m35c: tries made at once are counted like tries made in turn', async () => {
    const { email } = await buildUser()
    const tries = Array.from({ length: 9 }, () =>
      send('POST /api/auth/login', undefined, { email, password: 'wrong wrong', as: 'users' }),
    )
    const statuses = (await Promise.all(tries)).map(({ status }) => status)
    expect(statuses.filter((status) => status === 401).length).toBeLessThanOrEqual(5)
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(4)
  })

  it('GHSA-v5gf-vpjc-pc7w: wrong passwords lock no owner out from another address', async () => {
    const { call } = await testApp()
    const { email } = await buildUser()
    const signIn = (ip: string, password: string) =>
      call('POST', '/api/auth/login', {
        ...{ body: { email, password, as: 'users' }, headers: { 'x-forwarded-for': ip } },
      })
    for (let count = 0; count < 6; count += 1) await signIn('192.0.2.66', 'wrong wrong')
    expect((await signIn('192.0.2.66', PASSWORD)).status).toBe(429)
    expect((await signIn('192.0.2.77', PASSWORD)).status).toBe(200)
  })

  it('GHSA-q6mq-ch85-c8mm: a password of a megabyte costs nothing', async () => {
    const started = Date.now()
    const { status } = await send('POST /api/auth/login', undefined, {
      ...{ email: world.user.email, password: 'x'.repeat(1_000_000), as: 'users' },
    })
    expect([400, 401, 413, 422]).toContain(status)
    expect(Date.now() - started).toBeLessThan(5000)
  })

  it('GHSA-97rh-rhh2-7vjv: nobody registers first, also while there is nobody', async () => {
    expect(atEmpty).toEqual([403, 403, 403])
    expect(await query(`select 1 from admins where email = 'first@example.com'`)).toEqual([])
  })
})

describe('filters', () => {
  const INJECTED = `x' or '1'='1`
  const ASKED = [
    `where[metadata.a][equals]=${INJECTED}`,
    `where[metadata.a'%20or%20'1'='1][equals]=x`,
    `where[metadata.a.b"]}'][contains]=x`,
    `where[metadata][equals]=${INJECTED}`,
    `where[notes][like]=${INJECTED}`,
    `where[id][in]=${INJECTED}`,
    `where[orderNumber][equals]=${INJECTED}`,
    `where[orderNumber][${INJECTED}]=x`,
    `sort=orderNumber;select pg_sleep(9)`,
    `sort=metadata.a'||pg_sleep(9)`,
    `search=${INJECTED}`,
  ]

  it.each(['GHSA-xx6w-jxg9-2wh8', 'GHSA-7xxh-373w-35vg', 'GHSA-v49j-62m6-pgrr'])(
    '%s: no part of a query reaches SQL as words',
    async () => {
      await place(world, 'physical')
      for (const asked of ASKED) {
        const started = Date.now()
        const { body, status } = await send(
          `GET /api/orders?${asked.replaceAll(' ', '%20')}`,
          world.tokens.admin,
        )
        expect([asked, status < 500, Date.now() - started < 8000]).toEqual([asked, true, true])
        expect([asked, asked.startsWith('sort') ? 0 : (body.docs ?? []).length]).toEqual([asked, 0])
        expect(JSON.stringify(body)).not.toMatch(/syntax error|select |pg_/i)
      }
    },
  )

  it('GHSA-9g87-32v6-3c2r: nothing is sorted or filtered by what its caller cannot read', async () => {
    const { reseller, user } = world.tokens
    for (const [path, as] of [
      ['orders?sort=internalNotes', user],
      ['orders?where[internalNotes][like]=a', reseller],
      ['orders?where[user.hash][exists]=true', user],
      ['users?sort=hash', user],
      ['users?sort=resetPasswordToken', user],
    ] as const)
      expect([path, (await send(`GET /api/${path}`, as)).status]).toEqual([path, 400])
  })

  it.each(['GHSA-xgv3-crq2-6f69', 'GHSA-fx49-4h83-wjv9', 'GHSA-fpww-c55p-cjv6'])(
    '%s: no password’s hash is told, asked by, or written',
    async () => {
      const { admin, user } = world.tokens
      for (const as of [admin, user])
        for (const asked of ['', '?select[hash]=true&select[salt]=true', '?depth=2'])
          expect(
            JSON.stringify((await send(`GET /api/users/${world.user.id}${asked}`, as)).body),
          ).not.toMatch(/"(?:hash|salt|resetPasswordToken)"/)
      const [before] = await query('select hash, salt from users where id = $1', [world.user.id])
      const body = { hash: 'x', salt: 'y', password: 'nine purple lanterns sail' }
      expect((await send(`PATCH /api/users/${world.user.id}`, user, body)).status).toBe(403)
      await send(`PATCH /api/users/${world.user.id}`, user, { hash: 'x', salt: 'y' })
      expect(await query('select hash, salt from users where id = $1', [world.user.id])).toEqual([
        before,
      ])
    },
  )
})

describe('doors', () => {
  it('GHSA-jq29-r496-r955: what the panel remembers of one is no other’s', async () => {
    const other = await adminToken()
    const { admin } = world.tokens
    await send('POST /api/payload-preferences/mine', admin, { value: { secret: 42 } })
    const [row] = await query<{ id: string }>(
      `select id from payload_preferences where key = 'mine'`,
    )
    for (const path of ['', '/mine', `/${row?.id}`])
      expect(
        JSON.stringify((await send(`GET /api/payload-preferences${path}`, other)).body),
      ).not.toContain('42')
    await send('DELETE /api/payload-preferences/mine', other)
    await send(`DELETE /api/payload-preferences/${row?.id}`, other)
    expect(await query(`select 1 from payload_preferences where key = 'mine'`)).toHaveLength(1)
  })

  it('GHSA-vc4h-q48j-5hcx: nothing is duplicated past the access of its fields', async () => {
    const { id } = await place(world, 'physical')
    const body = { internalNotes: 'x', status: 'delivered' }
    expect((await send(`POST /api/orders/${id}/duplicate`, world.tokens.user, body)).status).toBe(
      404,
    )
  })

  it.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/%5Cevil.example',
    'javascript:alert(1)',
  ])('GHSA-w84c-53h3-mc2g: %s is no way on after signing in', (redirectTo) => {
    expect(getSafeRedirect({ redirectTo, fallbackTo: '/admin' })).toBe('/admin')
  })

  it('GHSA-mmxc-95ch-2j7c: what customers write is answered as JSON alone', async () => {
    const { call } = await testApp()
    const notes = '<img src=x onerror=alert(1)>'
    const { id } = await place(world, 'physical')
    await send(`PATCH /api/orders/${id}`, world.tokens.user, { notes })
    const { headers } = await call('GET', `/api/orders/${id}`, { as: world.tokens.user })
    expect(headers.get('content-type')).toMatch(/^application\/json/)
  })

  it('GHSA-97w9-jq7h-73pq: no cell of a CSV is run as a formula', () => {
    for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1'])
      expect(csvLine([text])).toMatch(/^"?'/)
  })
})

describe('files', () => {
  const SVG = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
  it.each([
    ['GHSA-2pwp-2369-8fg3', SVG, 'image/svg+xml', 'a.svg'],
    ['GHSA-9qpg-3cf8-w33x', '<?xml version="1.0"?><html/>', 'text/xml', 'a.xml'],
  ])('%s: no markup is taken', async (...[, text, mimetype, name]) => {
    const data = Buffer.from(text)
    const body = formOf({ alt: 'x' }, { data, mimetype, name, size: data.length })
    const { call } = await testApp()
    const { status } = await call('POST', '/api/media', { as: world.tokens.admin, body })
    expect([400, 415, 422]).toContain(status)
  })

  it('GHSA-p223-2wr2-j562: a file’s name leads nowhere', async () => {
    const { call } = await testApp()
    for (const name of ['../../evil.png', '..\\evil.png', '/etc/evil.png']) {
      const body = formOf({ alt: 'x' }, { ...image(), name })
      const answer = await call('POST', '/api/media', { as: world.tokens.admin, body })
      expect(answer.body.doc?.filename ?? '').not.toMatch(/[/\\]|\.\./)
    }
    for (const path of ['..%2F..%2Fpackage.json', '%2Fetc%2Fpasswd'])
      expect([400, 404]).toContain(
        (await send(`GET /api/media/file/${path}`, world.tokens.admin)).status,
      )
  })

  it('GHSA-2g7p-5934-q4w7: a form’s header keeps nobody busy', async () => {
    const { call } = await testApp()
    const started = Date.now()
    const type = `multipart/form-data; boundary=${'"\\'.repeat(20_000)}${crypto.randomUUID()}`
    const { status } = await call('POST', '/api/media', {
      ...{ as: world.tokens.admin, body: 'x', headers: { 'content-type': type } },
    })
    expect([400, 415, 431]).toContain(status)
    expect(Date.now() - started).toBeLessThan(2000)
  })
})
