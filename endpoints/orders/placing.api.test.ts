import { rowCounts } from '../../tests/api/consistency'
import { place, said, send, wanted } from '../../tests/api/stage'
import { query, testApp } from '../../src/testing/app'
import {
  ADDRESS,
  buildClient,
  buildPlan,
  buildReseller,
  buildUser,
  buildWorld,
  setPricing,
  type World,
} from '../../src/testing/builders'
import { tokenFor } from '../../src/testing/tokens'

let world: World

beforeAll(async () => {
  world = await buildWorld()
})

const DOORS = ['POST /api/orders', 'POST /api/orders/quote'] as const

const physical = (more: object = {}) => ({ ...wanted(world, 'physical'), ...more })
const esim = (more: object = {}) => ({ ...wanted(world, 'esim'), ...more })

const setStatus = (table: 'users' | 'clients' | 'resellers', id: string, status: string) =>
  query(`update ${table} set status = $2 where id = $1`, [id, status])

describe('what a caller keeps on an order', () => {
  it('is given back as it came', async () => {
    const own = { externalRef: 'E-1', metadata: { a: [1, { b: null }] } }
    const { body } = await send('POST /api/orders', world.tokens.user, physical(own))
    expect(await send(`GET /api/orders/${body.doc.id}`, world.tokens.user)).toMatchObject({
      body: own,
    })
  })
})

describe('POST /orders/quote', () => {
  it('200 says what the order would be, twice alike, and saves nothing', async () => {
    const before = await rowCounts()
    const first = await send('POST /api/orders/quote', world.tokens.user, physical())
    const second = await send('POST /api/orders/quote', world.tokens.user, physical())
    expect(first.status).toBe(200)
    expect(first.body).toEqual(second.body)
    expect(first.body).toMatchObject({
      stock: 'available',
      doc: { totalMinor: 3135, status: 'pending' },
    })
    expect(first.body.doc.orderNumber).toBeUndefined()
    expect(await rowCounts()).toEqual(before)
    const placed = await place(world, 'physical')
    for (const [name, value] of Object.entries(first.body.doc))
      if (name !== 'deliveryAddress')
        expect([name, Reflect.get(placed, name)]).toEqual([name, value])
  })

  it('200 with stock none where no card fits', async () => {
    const plan = await buildPlan({ networkProvider: 'Nowhere' })
    const answer = await send('POST /api/orders/quote', world.tokens.user, esim({ plan: plan.id }))
    expect([answer.status, answer.body.stock]).toEqual([200, 'none'])
  })
})

describe.each(DOORS)('%s', (door) => {
  const created = door.endsWith('quote') ? 200 : 201
  const codeOf = async (as: string | undefined, body: object) => said(await send(door, as, body))

  it('401 for nobody, 403 for an editor', async () => {
    expect(await codeOf(undefined, physical())).toEqual([401, 'auth.required'])
    expect(await codeOf(world.tokens.editor, physical())).toEqual([403, 'forbidden'])
  })

  it('is open to staff, who name the user or the client', async () => {
    const { client, tokens, user } = world
    expect(await codeOf(tokens.moderator, esim({ user: user.id }))).toEqual([created])
    expect(await codeOf(tokens.admin, esim({ client: client.id }))).toEqual([created])
    for (const neither of [{}, { user: user.id, client: client.id }])
      expect(await codeOf(tokens.admin, esim(neither))).toEqual([422, 'invalid'])
  })

  it('403 for a pending reseller, 401 for a suspended one, 409 to staff for either', async () => {
    const reseller = await buildReseller({ status: 'pending' })
    const client = await buildClient(reseller.id)
    const token = await tokenFor('resellers', reseller.id)
    const body = esim({ client: client.id })
    expect(await codeOf(token, body)).toEqual([403, 'reseller.pending'])
    expect(await codeOf(world.tokens.admin, body)).toEqual([409, 'reseller.not_active'])
    await setStatus('resellers', reseller.id, 'suspended')
    expect(await codeOf(token, body)).toEqual([401, 'auth.required'])
    expect(await codeOf(world.tokens.admin, body)).toEqual([409, 'reseller.not_active'])
  })

  it('409 for a client that is not active', async () => {
    const client = await buildClient(world.reseller.id)
    for (const status of ['inactive', 'suspended']) {
      await setStatus('clients', client.id, status)
      expect(await codeOf(world.tokens.reseller, esim({ client: client.id }))).toEqual([
        409,
        'client.not_active',
      ])
    }
  })

  it('401 for a blocked user, 409 to staff who order for one, and none for one not yet verified', async () => {
    const user = await buildUser({ status: 'pending_verification' })
    const token = await tokenFor('users', user.id)
    expect(await codeOf(token, physical())).toEqual([created])
    await setStatus('users', user.id, 'blocked')
    expect(await codeOf(token, physical())).toEqual([401, 'auth.required'])
    expect(await codeOf(world.tokens.admin, physical({ user: user.id }))).toEqual([
      409,
      'user.blocked',
    ])
  })

  it('422 names the field of what is missing or unknown', async () => {
    const nobody = '01900000-0000-7000-8000-000000000000'
    const asked: [string, string, object][] = [
      ['user', 'plan', esim({ plan: nobody })],
      ['user', 'simType', esim({ simType: 'paper' })],
      ['user', 'deliveryAddress', { ...physical(), deliveryAddress: undefined }],
      ['user', 'deliveryAddress', esim({ deliveryAddress: ADDRESS })],
      ['user', 'deliveryAddress.city', physical({ deliveryAddress: { ...ADDRESS, city: ' ' } })],
      [
        'user',
        'deliveryAddress.country',
        physical({ deliveryAddress: { ...ADDRESS, country: 'POL' } }),
      ],
      [
        'user',
        'deliveryAddress.country',
        // Never assigned to a country.
        physical({ deliveryAddress: { ...ADDRESS, country: 'QX' } }),
      ],
      ['user', 'currency', esim({ currency: 'ZZZ' })],
      ['reseller', 'client', esim()],
      ['reseller', 'client', esim({ client: nobody })],
      ['admin', 'user', esim({ user: nobody })],
    ]
    for (const [role, path, body] of asked) {
      const answer = await send(door, Reflect.get(world.tokens, role), body)
      expect([path, ...said(answer)]).toEqual([path, 422, 'invalid'])
      expect(answer.body.errors[0].data.fields[0].path).toBe(path)
    }
  })

  it('422 for a plan that is not on sale, or not on that SIM type', async () => {
    const off = await buildPlan({ active: false })
    const card = await buildPlan({ simTypes: ['physical'] })
    for (const plan of [off, card])
      expect(await codeOf(world.tokens.user, esim({ plan: plan.id }))).toEqual([422, 'invalid'])
  })

  it("422 for another currency than the reseller's own", async () => {
    const { client, tokens } = world
    const body = esim({ client: client.id, currency: 'EUR' })
    for (const as of [tokens.reseller, tokens.admin]) {
      const answer = await send(door, as, body)
      expect(said(answer)).toEqual([422, 'order.currency_mismatch'])
      expect(answer.body.errors[0].data).toEqual({ expected: 'USD', given: 'EUR' })
    }
  })

  it('422 where the plan or a fee has no amount in the currency', async () => {
    const plan = await buildPlan({ prices: [{ currency: 'JPY', priceMinor: 2000 }] })
    const asked: [string, object][] = [
      ['prices', esim({ currency: 'JPY' })],
      ['serviceCharges', esim({ currency: 'JPY', plan: plan.id })],
      ['deliveryFees', physical({ currency: 'JPY', plan: plan.id })],
    ]
    for (const [table, body] of asked) {
      const answer = await send(door, world.tokens.user, body)
      expect(said(answer)).toEqual([422, 'pricing.not_configured'])
      expect(answer.body.errors[0].data).toEqual({ currency: 'JPY', table })
    }
  })

  it('422 for a physical SIM to a user whose identity is not on file, and none for an eSIM', async () => {
    const user = await buildUser({ dateOfBirth: null, idDocumentNumber: null })
    const token = await tokenFor('users', user.id)
    const answer = await send(door, token, physical())
    expect(said(answer)).toEqual([422, 'user.profile_incomplete'])
    const paths = answer.body.errors[0].data.fields.map(({ path }: { path: string }) => path)
    expect(paths).toEqual(['dateOfBirth', 'idDocumentNumber'])
    expect(await codeOf(token, esim())).toEqual([created])
  })
})

describe('the price', () => {
  afterEach(() => setPricing())

  const priced = async (body: object) => {
    const { body: answer } = await send('POST /api/orders/quote', world.tokens.user, body)
    const {
      deliveryFeeMinor,
      planPriceMinor,
      serviceChargeMinor,
      taxMinor,
      taxRateBps,
      totalMinor,
    } = answer.doc
    return [planPriceMinor, deliveryFeeMinor, serviceChargeMinor, taxRateBps, taxMinor, totalMinor]
  }

  it("is taxed at the delivery country's rate, an eSIM at the customer's", async () => {
    expect(await priced(physical())).toEqual([1999, 499, 50, 2300, 587, 3135])
    expect(await priced(physical({ deliveryAddress: { ...ADDRESS, country: 'FR' } }))).toEqual([
      1999, 999, 50, 0, 0, 3048,
    ])
    expect(await priced(esim())).toEqual([1999, 0, 50, 2300, 472, 2521])
    expect(await priced(esim({ currency: 'EUR' }))).toEqual([1899, 0, 45, 2300, 447, 2391])
  })

  it('contains the tax where the settings say so', async () => {
    await setPricing({ taxInclusive: true })
    // 1999 − 1999/1.23, 499 − 499/1.23, 50 − 50/1.23
    expect(await priced(physical())).toEqual([1999, 499, 50, 2300, 374 + 93 + 9, 2548])
  })

  it('has free delivery from the amount in the settings', async () => {
    await setPricing({ freeDeliveryAbove: [{ currency: 'USD', amountMinor: 1999 }] })
    expect((await priced(physical()))[1]).toBe(0)
    await setPricing({ freeDeliveryAbove: [{ currency: 'USD', amountMinor: 2000 }] })
    expect((await priced(physical()))[1]).toBe(499)
  })

  it('of an order stays what it was when plan and settings change', async () => {
    const { id } = await place(world, 'physical')
    const { payload } = await testApp()
    await setPricing({ taxRates: [{ country: 'PL', rateBps: 500 }] })
    const prices = [{ currency: 'USD', priceMinor: 1 }]
    await payload.update({
      collection: 'plans',
      id: world.plan.id,
      data: { prices, name: 'Other' },
      overrideAccess: true,
    })
    const { body } = await send(`GET /api/orders/${id}`, world.tokens.user)
    expect(body).toMatchObject({
      planName: 'Travel 10 GB',
      planPriceMinor: 1999,
      taxMinor: 587,
      totalMinor: 3135,
    })
    await payload.update({
      collection: 'plans',
      id: world.plan.id,
      data: { prices: world.plan.prices, name: 'Travel 10 GB' },
      overrideAccess: true,
    })
  })
})
