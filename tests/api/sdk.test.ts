import { PayloadSDK, PayloadSDKError } from '@payloadcms/sdk'

import { serveRest } from '../../endpoints/serve'
import type { Config } from '../../payload-types'
import config from '../../payload.config'
import { buildWorld, PASSWORD, type World } from '../../src/testing/builders'

let world: World
let sdk: PayloadSDK<Config>

beforeAll(async () => {
  world = await buildWorld()
  const open = (headers: Record<string, string> = {}) =>
    new PayloadSDK<Config>({
      baseURL: 'http://localhost:3000/api',
      baseInit: { headers },
      fetch: (input, init) => serveRest(config, new Request(input, init)),
    })
  const { email } = world.user
  const { token } = await open().login({ collection: 'users', data: { email, password: PASSWORD } })
  sdk = open({ Authorization: `Bearer ${token}` })
})

const refusalOf = async (work: Promise<unknown>) => {
  const error = await work.catch((refusal: unknown) => refusal)
  if (!(error instanceof PayloadSDKError)) throw new Error('It was not refused.', { cause: error })
  return error
}

describe('@payloadcms/sdk with our payload-types.ts', () => {
  it('knows who is signed in, and keeps the session', async () => {
    const { user } = await sdk.me({ collection: 'users' })
    expect(user?.id).toBe(world.user.id)
    const { refreshedToken } = await sdk.refreshToken({ collection: 'users' })
    expect(refreshedToken).toMatch(/^ey/)
  })

  it('finds by filter, sort and select, and counts', async () => {
    const { docs, totalDocs } = await sdk.find({
      collection: 'plans',
      where: { code: { equals: world.plan.code } },
      select: { name: true, validityDays: true },
      sort: '-createdAt',
    })
    expect([docs, totalDocs]).toEqual([
      [{ id: world.plan.id, name: world.plan.name, validityDays: 30 }],
      1,
    ])
    expect(await sdk.count({ collection: 'orders' })).toEqual({ totalDocs: 0 })
  })

  it('places an order, reads it with its plan, changes its notes, and calls a verb of ours', async () => {
    const order = await sdk.create({
      collection: 'orders',
      // The type has what is stored; what is sent is less, for the server prices it.
      data: { plan: world.plan.id, simType: 'esim', currency: 'USD' } as never,
    })
    expect(order.totalMinor).toBeGreaterThan(world.plan.prices[0]?.priceMinor ?? 0)
    const { id } = order
    const read = await sdk.findByID({ collection: 'orders', id, depth: 1 })
    expect(read.plan).toMatchObject({ id: world.plan.id, code: world.plan.code })
    await sdk.update({ collection: 'orders', id, data: { notes: 'Ring twice.' } })
    expect((await sdk.findByID({ collection: 'orders', id })).notes).toBe('Ring twice.')
    const paying = await sdk.request({
      ...{ method: 'POST', path: '/payments/process' },
      json: { order: id, gateway: 'sandbox' },
    })
    expect([paying.status, (await paying.json()).status]).toEqual([201, 'completed'])
  })

  it('throws what is refused, with our code among its errors', async () => {
    const { id } = world.otherUser
    expect(await refusalOf(sdk.findByID({ collection: 'users', id }))).toMatchObject({
      status: 404,
      errors: [{ code: 'not_found' }],
    })
    const data = { simType: 'esim' } as never
    expect(await refusalOf(sdk.create({ collection: 'orders', data }))).toMatchObject({
      status: 422,
      errors: [{ code: 'invalid', data: { fields: [{ path: 'plan' }] } }],
    })
  })
})
