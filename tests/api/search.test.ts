import crypto from 'node:crypto'

import { query, testApp } from '../../src/testing/app'
import {
  buildClient,
  buildSim,
  buildUser,
  buildWorld,
  type World,
} from '../../src/testing/builders'
import { tokenFor } from '../../src/testing/tokens'
import { place, placePaid, send, wanted } from './stage'

let world: World
let order: { id: string; orderNumber: string }
let foreign: { id: string }

beforeAll(async () => {
  world = await buildWorld()
  await buildSim()
  order = await placePaid(world, 'physical')
  foreign = await place(world, 'esim')
  await query(
    `update orders set external_ref = 'SHOP-7788', delivery_tracking_number = 'JD014600042' where id = $1`,
    [order.id],
  )
  await query(
    `update users set full_name = 'Zofia Wiśniewska', phone = '+48600700800' where id = $1`,
    [world.user.id],
  )
  await query(`update clients set client_name = 'Ahmed al-Farsi' where id = $1`, [world.client.id])
})

const found = async (list: string, text: string, as = world.tokens.moderator) => {
  const { body, status } = await send(`GET /api/${list}?search=${encodeURIComponent(text)}`, as)
  return status === 200 ? body.docs.map(({ id }: { id: string }) => id) : [status]
}

const iccidOf = async (id: string): Promise<string> => {
  const [row] = await query<{ iccid: string }>(
    'select s.iccid from sims s join orders o on o.sim_id = s.id where o.id = $1',
    [id],
  )
  return row?.iccid ?? ''
}

describe('search=', () => {
  it.each([
    ['its number', () => order.orderNumber],
    ['a part of its number', () => order.orderNumber.slice(-5)],
    ['its external reference, however written', () => 'shop-77'],
    ['its tracking number', () => 'JD0146'],
    ['a word of its user', () => 'wiśniew'],
    ['two words in another order', () => 'wiśniewska zofia'],
    ["its user's e-mail", () => world.user.email],
    ["its user's phone", () => '600700800'],
  ])('finds an order by %s', async (_name, text) => {
    expect(await found('orders', text())).toEqual([order.id])
  })

  it('finds an order by its card and by its client', async () => {
    expect(await found('orders', await iccidOf(order.id))).toEqual([order.id])
    expect(await found('orders', 'al-farsi')).toEqual([foreign.id])
  })

  it('finds people, cards, tickets and transactions', async () => {
    const [payment] = await query<{ id: string; transaction_id: string }>(
      'select id, transaction_id from transactions where order_id = $1',
      [order.id],
    )
    expect(await found('users', 'zofia')).toEqual([world.user.id])
    expect(await found('clients', 'ahmed')).toEqual([world.client.id])
    expect(await found('resellers', world.reseller.email)).toEqual([world.reseller.id])
    expect(await found('transactions', payment?.transaction_id ?? '')).toEqual([payment?.id])
    expect(await found('transactions', order.orderNumber)).toEqual([payment?.id])
    const { iccid, id } = await buildSim()
    expect(await found('sims', iccid.slice(3))).toEqual([id])
    const { body } = await send('POST /api/tickets', world.tokens.user, {
      ...{ subject: 'Roaming in Oman', description: 'How?' },
    })
    expect(await found('tickets', 'oman')).toEqual([body.doc.id])
    expect(await found('support/tickets', 'wiśniewska', world.tokens.user)).toEqual([body.doc.id])
  })

  it('goes with a filter, a page and a cursor', async () => {
    const { client, tokens } = world
    for (let count = 0; count < 3; count += 1)
      await send('POST /api/orders', tokens.reseller, {
        ...{ ...wanted(world, 'esim'), client: client.id, externalRef: `PAGED-${count}` },
      })
    const path = '/api/orders?search=paged-&limit=2'
    const first = await send(`GET ${path}`, tokens.moderator)
    const second = await send(`GET ${path}&after=${first.body.next}`, tokens.moderator)
    expect([first.body.docs.length, second.body.docs.length, first.body.totalDocs]).toEqual([
      2, 1, 3,
    ])
    const filtered = `${path}&where[externalRef][equals]=PAGED-1`
    expect((await send(`GET ${filtered}`, tokens.moderator)).body.totalDocs).toBe(1)
  })

  it('is 422 when it is too short, 400 where there is nothing to search by, 403 and 401 as the list', async () => {
    expect(await found('orders', 'ab')).toEqual([422])
    expect(await found('orders', 'x'.repeat(101))).toEqual([422])
    expect(await found('bulk-runs', 'abc')).toEqual([400])
    expect(await found('users', 'zofia', world.tokens.reseller)).toEqual([403])
    expect((await send('GET /api/orders?search=zofia')).status).toBe(401)
  })

  it('finds for a customer what is theirs alone, and by nothing they cannot read', async () => {
    const { reseller, user } = world.tokens
    const other = await buildUser({ fullName: 'Zofia Other' })
    const as = await tokenFor('users', other.id)
    expect(await found('orders', 'zofia', as)).toEqual([])
    expect(await found('orders', 'zofia', user)).toEqual([order.id])
    expect(await found('orders', 'al-farsi', user)).toEqual([])
    expect(await found('orders', 'al-farsi', reseller)).toContain(foreign.id)
    const rival = await buildClient(world.otherReseller.id, { clientName: 'Ahmed Rival' })
    expect(await found('clients', 'ahmed', reseller)).not.toContain(rival.id)
  })

  it("finds the same from the panel's list", async () => {
    const { payload } = await testApp()
    const { admin } = payload.collections.orders.config
    const or = (admin.listSearchableFields ?? []).map((field) => ({
      [field]: { like: 'Wiśniewska' },
    }))
    const { docs } = await payload.find({
      collection: 'orders',
      where: { and: [{ or }] },
      overrideAccess: false,
      user: {
        ...(await payload.findByID({
          collection: 'admins',
          id: await staffId(),
          overrideAccess: true,
        })),
        collection: 'admins',
      },
    })
    expect(docs.map(({ id }) => id)).toEqual([order.id])
  })
})

const staffId = async (): Promise<string> => {
  const [row] = await query<{ id: string }>(
    `select id from admins where role = 'moderator' limit 1`,
  )
  return row?.id ?? ''
}

describe('the index of a search', () => {
  const LISTS = [
    'orders',
    'users',
    'resellers',
    'clients',
    'sims',
    'transactions',
    'tickets',
  ] as const

  it.each(LISTS)('of %s has every field that is searched', async (slug) => {
    const { payload } = await testApp()
    const [index] = await query<{ indexdef: string }>(
      'select indexdef from pg_indexes where indexname = $1',
      [`${slug}_search`],
    )
    const columns = (payload.collections[slug].config.admin.listSearchableFields ?? []).map(
      (field) => field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
    )
    expect(columns.length).toBeGreaterThan(0)
    expect(columns.filter((name) => !index?.indexdef.includes(`${name} gin_trgm_ops`))).toEqual([])
  })

  it('answers all fields of orders and the ids of people together', async () => {
    for (const scan of ['seqscan', 'indexscan', 'indexonlyscan'])
      await query(`set enable_${scan} = off`)
    const person = crypto.randomUUID()
    const plan = await query<{ 'QUERY PLAN': string }>(
      `explain select id from orders where order_number ilike '%wiśniew%' or plan_name ilike '%wiśniew%'
        or delivery_tracking_number ilike '%wiśniew%' or external_ref ilike '%wiśniew%'
        or user_id in ('${person}', '${crypto.randomUUID()}') or sim_id = '${person}'`,
    )
    // A table of a few rows is read whole unless that is made dear.
    const told = plan.map((line) => line['QUERY PLAN']).join('\n')
    expect(told.match(/orders_search/g)).toHaveLength(4)
    expect(told).toContain('BitmapOr')
  })
})
