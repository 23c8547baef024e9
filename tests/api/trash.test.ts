import { testApp } from '../../src/testing/app'
import { buildWorld, type World } from '../../src/testing/builders'
import { WITHOUT_TRASH } from '../../collections/withoutTrash.mjs'

let world: World

beforeAll(async () => {
  world = await buildWorld()
})

type Role = 'admin' | 'moderator' | 'editor' | 'reseller'

const patch = async (path: string, role: Role, body: object) => {
  const { call } = await testApp()
  return call('PATCH', `/api/${path}`, { as: world.tokens[role], body })
}

const carrier = async (): Promise<string> => {
  const { payload } = await testApp()
  const name = `Carrier ${Math.random()}`
  return (
    await payload.create({
      collection: 'carriers',
      data: { name, active: true },
      overrideAccess: true,
    })
  ).id
}

const trashed = async (): Promise<string> => {
  const id = await carrier()
  await patch(`carriers/${id}`, 'admin', { deletedAt: new Date().toISOString() })
  return id
}

const isThere = async (id: string): Promise<boolean> => {
  const { call } = await testApp()
  return (await call('GET', `/api/carriers/${id}`, { as: world.tokens.admin })).status === 200
}

/** As the buttons of the panel write it, for one document and for several. */
const asked = (ids: string[]): string => {
  const words: [string, string][] = [
    ['trash', 'true'],
    ...ids.map((id, index): [string, string] =>
      ids.length === 1
        ? ['where[and][0][id][equals]', id]
        : [`where[and][0][id][in][${index}]`, id],
    ),
    ['where[and][1][deletedAt][exists]', 'true'],
  ]
  return `carriers?${new URLSearchParams(words)}`
}

it('every list has its trash, or says why not', async () => {
  const { payload } = await testApp()
  const ours = payload.config.collections.filter(({ slug }) => !slug.startsWith('payload-'))
  const without = ours.filter(({ trash }) => !trash).map(({ slug }) => slug)
  expect(without.sort()).toEqual(Object.keys(WITHOUT_TRASH).sort())
})

it("the panel's own Restore takes one out of the trash, and several, each with its event", async () => {
  const [one, ...others] = [await trashed(), await trashed(), await trashed()]
  expect(await isThere(one)).toBe(false)
  expect((await patch(asked([one]), 'admin', { deletedAt: null })).status).toBe(200)
  expect(await isThere(one)).toBe(true)
  const { body } = await patch(asked(others), 'admin', { deletedAt: null })
  expect([body.docs.length, body.errors]).toEqual([2, []])
  const { payload } = await testApp()
  const { totalDocs } = await payload.count({
    ...{ collection: 'events', overrideAccess: true },
    where: {
      and: [{ type: { equals: 'carrier.restored' } }, { subjectId: { in: [one, ...others] } }],
    },
  })
  expect(totalDocs).toBe(3)
})

it('restores for nobody who could not by the address of the document itself', async () => {
  const id = await trashed()
  for (const [role, status] of [
    ['moderator', 403],
    ['editor', 404],
    ['reseller', 404],
  ] as const)
    expect([role, (await patch(asked([id]), role, { deletedAt: null })).status]).toEqual([
      role,
      status,
    ])
  expect(await isThere(id)).toBe(false)
})

it('is no other change of many: not without names, not of other fields, not of another filter', async () => {
  const id = await trashed()
  const refused = [
    [asked([id]), { deletedAt: null, name: 'Mine' }],
    [asked([id]), { deletedAt: new Date().toISOString() }],
    ['carriers?where[deletedAt][exists]=true&trash=true', { deletedAt: null }],
    [`carriers?where[id][not_equals]=${id}`, { deletedAt: null }],
    [`carriers?where[or][0][id][equals]=${id}&where[name][exists]=true`, { deletedAt: null }],
  ] as const
  for (const [path, body] of refused) {
    const { body: answer, status } = await patch(path, 'admin', body)
    expect([path, status, answer.errors[0].code]).toEqual([path, 403, 'bulk.closed'])
  }
  expect(await isThere(id)).toBe(false)
})
