import { createLocalReq, type PayloadRequest } from 'payload'

import type { Admin } from '../../../payload-types'
import { testApp } from '../../testing/app'
import { buildAdmin, buildWorld, type World } from '../../testing/builders'
import { rowFacts } from './rowFacts'

let world: World
let order: string

beforeAll(async () => {
  const { call } = await testApp()
  world = await buildWorld()
  const body = { plan: world.plan.id, simType: 'esim', client: world.client.id }
  const placed = await call('POST', '/api/orders', { as: world.tokens.reseller, body })
  order = placed.body.doc.id
})

const requestOf = async (user: PayloadRequest['user']): Promise<PayloadRequest> => {
  const { payload } = await testApp()
  return createLocalReq(user ? { user } : {}, payload)
}

const as = async (role: Admin['role']): Promise<PayloadRequest> =>
  requestOf({ ...(await buildAdmin({ role })), collection: 'admins' })

/** As Payload calls it, which hands over more than it reads. */
const ask = (req: PayloadRequest, collection: unknown, id: unknown) =>
  rowFacts({ collection, id, req } as Parameters<typeof rowFacts>[0])

describe('the facts of a row', () => {
  it('are those of the page of an order and the client', async () => {
    const req = await as('moderator')
    expect(await ask(req, 'orders', order)).toMatchObject({
      order: { id: order },
      verdicts: { cancel: { allowed: true }, deliver: { allowed: false } },
    })
    const { client } = world
    expect(await ask(req, 'clients', client.id)).toMatchObject({ name: client.clientName })
  })

  it('are told to staff who may read it alone, of lists that have menus alone', async () => {
    const { reseller } = world
    const moderator = await as('moderator')
    expect(await ask(await as('editor'), 'orders', order)).toBeNull()
    expect(await ask(await requestOf(null), 'orders', order)).toBeNull()
    const owner = await requestOf({ ...reseller, collection: 'resellers' })
    expect(await ask(owner, 'orders', order)).toBeNull()
    expect(await ask(moderator, 'admins', reseller.id)).toBeNull()
    expect(await ask(moderator, 'constructor', order)).toBeNull()
    expect(await ask(moderator, 'orders', { not: 'an id' })).toBeNull()
    expect(await ask(moderator, 'orders', crypto.randomUUID())).toBeNull()
  })
})
