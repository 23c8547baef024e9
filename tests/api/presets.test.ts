import { testApp } from '../../src/testing/app'
import { buildAdmin, buildWorld, type World } from '../../src/testing/builders'
import { tokenFor } from '../../src/testing/tokens'

let world: World
let colleague: string

beforeAll(async () => {
  world = await buildWorld()
  colleague = await tokenFor('admins', (await buildAdmin({ role: 'moderator' })).id)
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

it('is of no list that is none', async () => {
  const { status } = await send('POST ', world.tokens.admin, { ...VIEW, relatedCollection: 'x' })
  expect(status).toBe(422)
})

it('is not in GraphQL', async () => {
  const { graphql } = await testApp()
  const { body } = await graphql('{ __schema { types { name } } }', {}, world.tokens.admin)
  expect(JSON.stringify(body)).not.toMatch(/QueryPreset/i)
})
