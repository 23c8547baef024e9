import { query, testApp } from '../../src/testing/app'
import { buildClient, buildWorld, type World } from '../../src/testing/builders'
import { place, said, send, stage, wanted } from './stage'

/** What only the server writes, each with a value that would be worth something to a liar. */
const FORGED = {
  id: '01900000-0000-7000-8000-000000000000',
  orderNumber: 'SD-1',
  orderType: 'app_user',
  networkProvider: 'Nobody',
  planName: 'Free for all',
  planPriceMinor: 1,
  deliveryFeeMinor: 0,
  serviceChargeMinor: 0,
  taxRateBps: 0,
  taxMinor: 0,
  totalMinor: 1,
  refundDueMinor: 99_999,
  status: 'activated',
  paymentStatus: 'paid',
  carrier: 'Nobody',
  deliveryTrackingNumber: 'X1',
  courier: 'Nobody',
  expectedAt: '2020-01-01T00:00:00.000Z',
  confirmedAt: '2020-01-01T00:00:00.000Z',
  dispatchedAt: '2020-01-01T00:00:00.000Z',
  deliveredAt: '2020-01-01T00:00:00.000Z',
  activatedAt: '2020-01-01T00:00:00.000Z',
  cancelledAt: '2020-01-01T00:00:00.000Z',
  createdAt: '2020-01-01T00:00:00.000Z',
  updatedAt: '2020-01-01T00:00:00.000Z',
  revision: 77,
}

/** What a caller chooses when placing and nobody changes later. */
const forgedLater = () => ({
  currency: 'EUR',
  simType: 'physical',
  deliveryAddress: { line1: 'Elsewhere 9', city: 'Lodz', country: 'DE' },
  plan: world.plan.id,
  sim: world.plan.id,
  user: world.otherUser.id,
  reseller: world.otherReseller.id,
  client: null,
})

let world: World

beforeAll(async () => {
  world = await buildWorld()
})

const rowOf = async (id: string) => {
  const [row] = await query('select * from orders where id = $1', [id])
  return row
}

const unchanged = ({ notes, revision, updated_at, ...row }: Record<string, unknown> = {}) => ({
  ...row,
  touched: [notes, revision, updated_at].length,
})

const form = (data: object): FormData => {
  const body = new FormData()
  body.set('_payload', JSON.stringify(data))
  return body
}

const UPDATE = `mutation ($id: String!, $data: mutationOrderUpdateInput!) {
  updateOrder(id: $id, data: $data) { id status }
}`
const CREATE = `mutation ($data: mutationOrderInput!) { createOrder(data: $data) { id status } }`

type Input = { name: string; type: { kind: string } }

/** GraphQL refuses a field it does not list, so only what the type lists is sent. */
const listed = async (type: string, data: Record<string, unknown>) => {
  const { graphql } = await testApp()
  const asked = `{ __type(name: "${type}") { inputFields { name type { kind } } } }`
  const fields: Input[] = (await graphql(asked)).body.data.__type.inputFields
  const names = fields.map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(['notes', 'status', 'totalMinor']))
  const demanded = fields.filter(({ type: { kind } }) => kind === 'NON_NULL')
  expect(demanded.every(({ name }) => ['plan', 'simType'].includes(name))).toBe(true)
  return Object.fromEntries(Object.entries(data).filter(([name]) => names.includes(name)))
}

type Door = (id: string, as: string, data: Record<string, unknown>) => Promise<[number, string?]>

const DOORS: Record<string, Door> = {
  PATCH: async (id, as, data) => said(await send(`PATCH /api/orders/${id}`, as, data)),
  PUT: async (id, as, data) => said(await send(`PUT /api/orders/${id}/`, as, data)),
  form: async (id, as, data) => said(await send(`PATCH /api/orders/${id}`, as, form(data))),
  GraphQL: async (id, as, data) => {
    const { graphql } = await testApp()
    const variables = { id, data: await listed('mutationOrderUpdateInput', data) }
    const { body, status } = await graphql(UPDATE, variables, as)
    return body.errors ? [status, JSON.stringify(body.errors)] : [status]
  },
}

describe('no update sets what the server writes', () => {
  it.each(Object.keys(DOORS))('200 by %s, with the note alone taken', async (door) => {
    const { admin, moderator, super_admin, reseller } = world.tokens
    const template = (await place(world, 'esim')).id
    for (const as of [super_admin, admin, moderator, reseller]) {
      const id = await stage(world, { template, status: 'confirmed', paymentStatus: 'pending' })
      const before = await rowOf(id)
      // With a change it is a precondition, as an ETag is: tests/api/revisions tries wrong ones.
      const revision = Number(before?.revision)
      const forged = { ...FORGED, ...forgedLater(), revision, notes: `By ${door}.` }
      expect(await DOORS[door]?.(id, as, forged)).toEqual([200])
      const after = await rowOf(id)
      expect(after?.notes).toBe(`By ${door}.`)
      expect(unchanged(after)).toEqual(unchanged(before))
      expect(Number(after?.revision)).toBe(Number(before?.revision) + 1)
      expect(after?.updated_at).not.toEqual(new Date(FORGED.updatedAt))
    }
  })
})

const placed = async (answer: { status: number; body: { doc?: { id: string } } }) => {
  expect(answer.status).toBe(201)
  return rowOf(answer.body.doc?.id ?? '')
}

const PLACING: Record<string, (as: string, data: Record<string, unknown>) => Promise<unknown>> = {
  POST: async (as, data) => placed(await send('POST /api/orders', as, data)),
  form: async (as, data) => placed(await send('POST /api/orders', as, form(data))),
  batch: async (as, data) => {
    const { body } = await send('POST /api/orders/batch', as, { orders: [data] })
    expect(body).toMatchObject({ done: 1, failed: 0 })
    return rowOf(body.results[0].doc.id)
  },
  GraphQL: async (as, data) => {
    const { graphql } = await testApp()
    const variables = { data: await listed('mutationOrderInput', data) }
    const { body } = await graphql(CREATE, variables, as)
    expect(body.errors).toBeUndefined()
    return rowOf(body.data.createOrder.id)
  },
}

describe('no create sets what the server writes', () => {
  it.each(Object.keys(PLACING))('201 by %s, priced and owned by the server', async (door) => {
    const honest = { ...wanted(world, 'esim'), client: world.client.id, notes: 'Honest.' }
    const forged = {
      ...FORGED,
      ...honest,
      sim: world.plan.id,
      reseller: world.otherReseller.id,
    }
    for (const as of [world.tokens.reseller, world.tokens.super_admin]) {
      const row = await PLACING[door]?.(as, forged)
      expect(row).toMatchObject({
        status: 'pending',
        payment_status: 'pending',
        order_type: 'reseller_client',
        reseller_id: world.reseller.id,
        client_id: world.client.id,
        user_id: null,
        sim_id: null,
        plan_name: world.plan.name,
        network_provider: 'Orange',
        plan_price_minor: '1999',
        service_charge_minor: '50',
        tax_rate_bps: '2300',
        tax_minor: '472',
        total_minor: '2521',
        refund_due_minor: '0',
        revision: '1',
        carrier: null,
        delivery_tracking_number: null,
        confirmed_at: null,
        cancelled_at: null,
        notes: 'Honest.',
      })
      const { created_at, id, order_number, updated_at } = row as Record<string, unknown>
      expect(id).not.toBe(FORGED.id)
      expect(order_number).toMatch(/^SD-\d{6}$/)
      for (const at of [created_at, updated_at])
        expect(Date.now() - (at as Date).getTime()).toBeLessThan(60_000)
    }
  })

  it('422 where a reseller names a client of another, and 404 for its order', async () => {
    const { otherReseller, tokens, plan } = world
    const foreign = await buildClient(otherReseller.id)
    const body = { plan: plan.id, simType: 'esim', client: foreign.id }
    const answer = await send('POST /api/orders', tokens.reseller, body)
    expect(said(answer)).toEqual([422, 'invalid'])
    expect(answer.body.errors[0].data.fields).toEqual([
      { path: 'client', message: 'There is no such client.' },
    ])
    const theirs = await send('POST /api/orders', tokens.otherReseller, body)
    const note = { notes: 'Mine now.' }
    const seen = await send(`PATCH /api/orders/${theirs.body.doc.id}`, tokens.reseller, note)
    expect(said(seen)).toEqual([404, 'not_found'])
  })
})
