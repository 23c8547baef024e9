import { query, testApp } from '../../src/testing/app'
import { buildAdmin, PASSWORD } from '../../src/testing/builders'
import { tokenFor } from '../../src/testing/tokens'
import { createBody, updateBody } from './bodies'
import { CALLERS, type Column } from './callers'
import { openCells, type Cells } from './cells'
import { INTERNAL } from './fields'
import { GLOBAL_NAMES } from './graphqlNames'
import { COLLECTIONS, GLOBALS } from './matrix'

let cells: Cells

beforeAll(async () => {
  cells = await openCells(COLLECTIONS)
})

const tokenOf = (caller: Column) => cells.world.people.accounts[caller]?.token
const SOME: Column[] = ['super_admin', 'moderator', 'editor', 'reseller', 'user', 'anonymous']

/** Tries one request by several callers; answers what differs from the expected status. */
const faultsOf = async (
  words: string,
  expected: (caller: Column) => number | undefined,
  body?: object,
): Promise<string[]> => {
  const { call } = await testApp()
  const [method = '', path = ''] = words.split(' ')
  const faults: string[] = []
  for (const caller of SOME) {
    const { status } = await call(method, `/api${path}`, { as: tokenOf(caller), body })
    if (expected(caller) !== undefined && status !== expected(caller))
      faults.push(`${caller} ${words}: expected ${expected(caller)}, got ${status}`)
  }
  return faults
}

const slugs = Object.keys(COLLECTIONS)
const refused = (caller: Column) => (caller === 'anonymous' ? 401 : 403)

describe('doors beside the plain ones', () => {
  it.each(slugs)('nobody changes or deletes many %s at once', async (slug) => {
    const all = `/${slug}?where[id][exists]=true`
    const before = await countOf(slug)
    expect([
      ...(await faultsOf(`PATCH ${all}`, refused, updateBody[slug]?.())),
      ...(await faultsOf(`DELETE ${all}`, refused)),
    ]).toEqual([])
    expect(await countOf(slug)).toBe(before)
  })

  it.each(slugs)('nobody duplicates %s', async (slug) => {
    const [id] = Object.values(cells.world.samples[slug] ?? {})
    expect(await faultsOf(`POST /${slug}/${id}/duplicate`, () => 404, {})).toEqual([])
    const { call } = await testApp()
    const before = await countOf(slug)
    const body = createBody[slug]?.(cells.world, 'super_admin', 'onUsers')
    await call('POST', `/api/${slug}?duplicateFromID=${id}`, { as: tokenOf('super_admin'), body })
    expect((await countOf(slug)) - before).toBeLessThanOrEqual(1)
  })

  it.each(slugs)('counting %s is listing them', async (slug) => {
    const list = COLLECTIONS[slug]?.find(({ operation }) => operation === 'list')
    expect(await faultsOf(`GET /${slug}/count`, (caller) => list?.expected[caller])).toEqual([])
  })

  it('only the panel reads the versions and drafts of templates', async () => {
    const [version] = await query<{ id: string }>('select id from _templates_v limit 1')
    const isPanel = (caller: Column) => ['super_admin', 'moderator', 'editor'].includes(caller)
    const listed = (caller: Column) => (isPanel(caller) ? 200 : refused(caller))
    const read = (caller: Column) => (isPanel(caller) ? 200 : caller === 'anonymous' ? 401 : 404)
    const draft = cells.world.samples.templates?.draft
    expect([
      ...(await faultsOf('GET /templates/versions', listed)),
      ...(await faultsOf(`GET /templates/versions/${version?.id}`, read)),
      ...(await faultsOf('GET /templates?draft=true', listed)),
      ...(await faultsOf(`GET /templates/${draft}?draft=true`, read)),
    ]).toEqual([])
  })

  it.each(Object.keys(GLOBAL_NAMES))(
    'only who may change %s reads its versions and restores one',
    async (slug) => {
      const { call } = await testApp()
      const body = updateBody[slug]?.()
      await call('POST', `/api/globals/${slug}`, { as: tokenOf('super_admin'), body })
      const [version] = await query<{ id: string }>(`select id from _${slug}_v limit 1`)
      const update = GLOBALS[slug]?.find(({ operation }) => operation === 'update')
      const isFor = (caller: Column) => update?.expected[caller] === 200
      expect([
        ...(await faultsOf(`GET /globals/${slug}/versions`, (caller) =>
          isFor(caller) ? 200 : refused(caller),
        )),
        ...(await faultsOf(`GET /globals/${slug}/versions/${version?.id}`, (caller) =>
          isFor(caller) ? 200 : caller === 'anonymous' ? 401 : 404,
        )),
        ...(await faultsOf(`POST /globals/${slug}/versions/${version?.id}`, (caller) =>
          isFor(caller) ? 200 : caller === 'anonymous' ? 401 : 404,
        )),
      ]).toEqual([])
    },
  )

  it('only who may write templates restores a version', async () => {
    const [version] = await query<{ id: string }>('select id from _templates_v limit 1')
    const WRITERS: Column[] = ['super_admin', 'editor']
    expect(
      await faultsOf(`POST /templates/versions/${version?.id}`, (caller) =>
        WRITERS.includes(caller) ? 200 : refused(caller),
      ),
    ).toEqual([])
  })

  it.each(slugs.filter((slug) => slug !== 'templates'))(
    'there are no versions of %s',
    async (slug) => {
      const { call } = await testApp()
      const base = `/api/${slug}`
      for (const caller of SOME)
        for (const [method, path] of [
          ['GET', '/versions'],
          ['GET', '/versions/1'],
          ['POST', '/versions/1'],
        ] as const) {
          const { status } = await call(method, `${base}${path}`, { as: tokenOf(caller) })
          expect([caller, method, path, status >= 400 && status < 500]).toEqual([
            caller,
            method,
            path,
            true,
          ])
        }
    },
  )
})

const countOf = async (slug: string): Promise<number> => {
  const { payload } = await testApp()
  const { totalDocs } = await payload.count({ collection: slug as 'orders', overrideAccess: true })
  return totalDocs
}

describe("Payload's own sign-in by GraphQL", () => {
  it.each(['Admin', 'Reseller', 'User'])('is closed for %s', async (one) => {
    const { graphql } = await testApp()
    const email = one === 'User' ? cells.world.people.trade.user.email : 'nobody@example.com'
    // Admins have a username too, and GraphQL demands both.
    const name = `email: "${email}"${one === 'Admin' ? ', username: "nobody"' : ''}`
    for (const mutation of [
      `login${one}(${name}, password: "${PASSWORD}") { token }`,
      `refreshToken${one} { refreshedToken }`,
      `forgotPassword${one}(${name})`,
      `resetPassword${one}(token: "x", password: "${PASSWORD}") { token }`,
      `verifyEmail${one}(token: "x")`,
    ]) {
      const { body } = await graphql(`mutation { done: ${mutation} }`, {}, undefined)
      expect([mutation, body.data?.done ?? null]).toEqual([mutation, null])
      expect([mutation, body.errors[0].extensions]).toMatchObject([
        mutation,
        { code: 'auth.closed', statusCode: 403 },
      ])
      expect(JSON.stringify(body)).not.toContain('stack')
    }
  })

  it('has no row of its own collections in the schema', async () => {
    const { graphql } = await testApp()
    const { body } = await graphql('{ __schema { types { name } } }')
    const names = JSON.stringify(body)
    expect(INTERNAL.filter((slug) => names.includes(slug.replace('payload-', 'Payload')))).toEqual(
      [],
    )
    expect(names).not.toMatch(/"name":"Payload(?:Kv|Preference|Migration|Lock)/)
  })
})

describe('passwords', () => {
  const change = async (caller: Column, path: string) => {
    const { call } = await testApp()
    const body = { password: 'another long passphrase' }
    return (await call('PATCH', `/api/${path}`, { as: tokenOf(caller), body })).status
  }

  it('are set by an edit only by those above, and never by a customer', async () => {
    const { samples } = cells.world
    const own = (caller: Column) => cells.world.people.accounts[caller]?.id
    expect(await change('user', `users/${own('user')}`)).toBe(403)
    expect(await change('reseller', `resellers/${own('reseller')}`)).toBe(403)
    expect(await change('moderator', `users/${samples.users?.ofUser}`)).toBe(403)
    expect(await change('moderator', `resellers/${samples.resellers?.ofReseller}`)).toBe(403)
    expect(await change('admin', `admins/${samples.admins?.colleague}`)).toBe(403)
    expect(await change('editor', `admins/${own('admin')}`)).toBe(404)
  })
})

describe('the panel', () => {
  it('is entered by the four roles of staff and by nobody else', async () => {
    const { call } = await testApp()
    const entered: string[] = []
    for (const caller of CALLERS) {
      const { body } = await call('GET', '/api/access', { as: tokenOf(caller) })
      if (body.canAccessAdmin) entered.push(caller)
    }
    expect(entered).toEqual(['super_admin', 'admin', 'moderator', 'editor'])
  })
})

describe('the last super admin', () => {
  it('is neither demoted, deactivated, trashed nor deleted, by whatever door', async () => {
    const { call, graphql } = await testApp()
    const { id } = await buildAdmin({ role: 'super_admin' })
    const as = await tokenFor('admins', id)
    await query(`update admins set role = 'admin' where role = 'super_admin' and id <> $1`, [id])
    const path = `/api/admins/${id}`
    for (const body of [
      { role: 'admin' },
      { isActive: false },
      { deletedAt: new Date().toISOString() },
    ]) {
      const { body: answer, status } = await call('PATCH', path, { as, body })
      expect([body, status, answer.errors?.[0].code]).toEqual([body, 409, 'admin.last_super_admin'])
    }
    const deleted = await call('DELETE', path, { as })
    expect(deleted.status).toBe(409)
    const mutation = `mutation { updateAdmin(id: "${id}", data: { role: admin }) { role } }`
    expect((await graphql(mutation, {}, as)).body.errors[0].extensions.statusCode).toBe(409)
    const [row] = await query('select role, is_active, deleted_at from admins where id = $1', [id])
    expect(row).toEqual({ role: 'super_admin', is_active: true, deleted_at: null })
  })
})
