import { testApp } from '../../src/testing/app'
import { adminToken, buildAdmin, buildWorld, type World } from '../../src/testing/builders'
import { tokenFor } from '../../src/testing/tokens'

let world: World
let colleague: string
let admins: string[]

beforeAll(async () => {
  world = await buildWorld()
  colleague = await adminToken({ role: 'moderator' })
  admins = [world.tokens.admin, world.tokens.super_admin]
})

const send = async (words: string, as: string, body?: object) => {
  const { call } = await testApp()
  const [method = '', path = ''] = words.split(' ')
  return call(method, `/api/payload-query-presets${path}`, { as, body })
}

const EVERYONE = { constraint: 'everyone' }
const ME = { constraint: 'onlyMe' }
const VIEW = {
  ...{ title: 'Paid and waiting', relatedCollection: 'orders' },
  where: { or: [{ and: [{ paymentStatus: { equals: 'paid' } }] }] },
}

const save = async (access?: object) => {
  const { body, status } = await send('POST ', world.tokens.moderator, { ...VIEW, access })
  expect([status, body.errors]).toEqual([201, undefined])
  return body.doc.id
}

it("a view is its maker's alone until it is shared", async () => {
  const id = await save()
  expect((await send(`GET /${id}`, world.tokens.moderator)).status).toBe(200)
  for (const as of [colleague, world.tokens.super_admin])
    for (const method of ['GET', 'PATCH', 'DELETE']) {
      const { status } = await send(`${method} /${id}`, as, method === 'PATCH' ? {} : undefined)
      expect(status).toBeGreaterThanOrEqual(403)
      expect(status).toBeLessThanOrEqual(404)
    }
  const { body } = await send('GET ?limit=100', colleague)
  expect(body.docs.map((doc: { id: string }) => doc.id)).not.toContain(id)
})

it('one that is shared with all is read by all staff, and changed by its maker', async () => {
  const id = await save({ read: EVERYONE, update: ME, delete: ME })
  expect((await send(`GET /${id}`, colleague)).body.title).toBe(VIEW.title)
  expect((await send(`PATCH /${id}`, colleague, { title: 'Mine' })).status).toBe(403)
  expect((await send(`DELETE /${id}`, colleague)).status).toBe(403)
  const own = await send(`PATCH /${id}`, world.tokens.moderator, { title: 'To confirm' })
  expect([own.status, own.body.errors]).toEqual([200, undefined])
  expect(own.body.doc.title).toBe('To confirm')
})

it('what is shared with all is nothing for editors, customers or nobody', async () => {
  const id = await save({ read: EVERYONE, update: EVERYONE, delete: EVERYONE })
  const { call } = await testApp()
  for (const [as, status] of [
    [world.tokens.editor, 403],
    [world.tokens.reseller, 403],
    [world.tokens.user, 403],
    [undefined, 401],
  ] as const)
    for (const method of ['GET', 'PATCH', 'DELETE']) {
      const path = `/api/payload-query-presets/${id}`
      const answer = await call(method, path, { as, body: method === 'PATCH' ? {} : undefined })
      expect([method, answer.status]).toEqual([method, status])
    }
})

const trashAdmin = async (id: string, deletedAt: string | null) => {
  const { call } = await testApp()
  const path = `/api/admins/${id}?trash=true`
  return call('PATCH', path, { as: world.tokens.super_admin, body: { deletedAt } })
}

const leaver = async () => {
  const { id } = await buildAdmin({ role: 'moderator' })
  const as = await tokenFor('admins', id)
  const trash = (deletedAt: string | null) => trashAdmin(id, deletedAt)
  return { as, leave: () => trash(new Date().toISOString()), comeBack: () => trash(null) }
}

it('of somebody who left is seen, listed and cleared away by admins, until they come back', async () => {
  const { as, comeBack, leave } = await leaver()
  const { body } = await send('POST ', as, VIEW)
  const { id } = body.doc
  const statuses = async (whom: string[], method = 'GET') => {
    const answers = await Promise.all(whom.map((who) => send(`${method} /${id}`, who)))
    return answers.map(({ status }) => status)
  }
  expect(await statuses(admins)).toEqual([404, 404])
  expect((await leave()).status).toBe(200)
  expect(await statuses(admins)).toEqual([200, 200])
  expect(await statuses([colleague])).toEqual([404])
  const { body: listed } = await send('GET ?limit=100', world.tokens.admin)
  expect(listed.docs.map((doc: { id: string }) => doc.id)).toContain(id)

  expect((await comeBack()).status).toBe(200)
  expect(await statuses(admins)).toEqual([404, 404])
  await leave()
  expect(await statuses([colleague], 'DELETE')).toEqual([403])
  expect(await statuses([world.tokens.admin], 'DELETE')).toEqual([200])
})

it('of somebody who left is taken over by the admin who saves it', async () => {
  const { as, comeBack, leave } = await leaver()
  const shared = { read: EVERYONE, update: ME, delete: ME }
  const { body } = await send('POST ', as, { ...VIEW, access: shared })
  const { id } = body.doc
  await leave()
  const rename = (who: string) => send(`PATCH /${id}`, who, { title: 'Ours' })
  expect((await rename(colleague)).status).toBe(403)
  const taken = await rename(world.tokens.admin)
  expect([taken.status, taken.body.errors, taken.body.doc?.title]).toEqual([200, undefined, 'Ours'])
  await comeBack()
  expect((await rename(world.tokens.super_admin)).status).toBe(403)
  expect((await rename(world.tokens.admin)).status).toBe(200)
})

it('is of no list that is none', async () => {
  const { status } = await send('POST ', world.tokens.admin, { ...VIEW, relatedCollection: 'x' })
  expect(status).toBe(422)
})

it('is not in GraphQL', async () => {
  const { graphql } = await testApp()
  const { body } = await graphql('{ __schema { types { name } } }', {}, world.tokens.admin)
  expect(JSON.stringify(body)).not.toMatch(/QueryPreset/i)
})
