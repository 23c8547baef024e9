import { query, testApp } from '../../src/testing/app'
import { adminToken, buildSim, buildWorld, type World } from '../../src/testing/builders'
import { place, stock } from '../../tests/api/stage'

let world: World
let orderNumber: string

beforeAll(async () => {
  world = await buildWorld()
  await stock(2, 'esim')
  const { id } = await place(world, 'esim')
  const [row] = await query<{ order_number: string }>(
    'select order_number from orders where id = $1',
    [id],
  )
  orderNumber = String(row?.order_number)
})

const find = async (q: string, as: string | undefined = world.tokens.moderator) =>
  (await testApp()).call('GET', `/api/search?q=${encodeURIComponent(q)}`, { as })

describe('GET /search', () => {
  it('200 finds an order by its number, and knows that no other is meant', async () => {
    const { body, status } = await find(` ${orderNumber.toLowerCase()} `)
    expect(status).toBe(200)
    expect(body.exact).toMatchObject({ collection: 'orders', title: orderNumber })
    expect(body.hits).toContainEqual(body.exact)
  })

  it('200 opens the card that a scanner read, spaces and check digit as they come', async () => {
    const { iccid, id } = await buildSim()
    const spaced = iccid.replaceAll(/(\d{4})/g, '$1 ')
    expect((await find(spaced)).body.exact).toMatchObject({ collection: 'sims', id, title: iccid })
    expect((await find(iccid.slice(0, 8))).body.exact).toBeNull()
    expect((await find(iccid.slice(0, 8))).body.hits).toContainEqual(
      expect.objectContaining({ id }),
    )
  })

  it('200 finds people by name, address and phone, and tickets by number and subject', async () => {
    const { call } = await testApp()
    const made = await call('POST', '/api/tickets', {
      as: world.tokens.user,
      body: { subject: 'Roaming in Lisbon', description: 'It stops.' },
    })
    const ticket = made.body.doc
    const collectionsFor = async (q: string) =>
      (await find(q)).body.hits.map(({ collection }: { collection: string }) => collection)
    const [user] = await query<{ full_name: string; email: string; phone: string }>(
      'select full_name, email, phone from users where id = $1',
      [world.user.id],
    )
    expect(await collectionsFor(String(user?.full_name))).toContain('users')
    expect(await collectionsFor(String(user?.email))).toContain('users')
    expect(await collectionsFor(String(user?.phone).slice(-6))).toContain('users')
    expect(await collectionsFor(world.reseller.businessName)).toContain('resellers')
    expect(await collectionsFor(world.client.clientName)).toContain('clients')
    expect(await collectionsFor('lisbon')).toEqual(['tickets'])
    expect((await find(ticket.ticketNumber)).body.exact).toMatchObject({ id: ticket.id })
  })

  it('200 finds nothing by two letters or by a pattern', async () => {
    for (const q of ['', 'a', '  ab ', '%%%', '___'])
      expect((await find(q)).body).toEqual({ exact: null, hits: [] })
  })

  it('403 for an editor and for customers, 401 for nobody', async () => {
    const editor = await adminToken({ role: 'editor' })
    const { call } = await testApp()
    expect((await find(orderNumber, editor)).status).toBe(403)
    expect((await find(orderNumber, world.tokens.user)).status).toBe(403)
    expect((await find(orderNumber, world.tokens.reseller)).status).toBe(403)
    expect((await call('GET', `/api/search?q=${orderNumber}`)).status).toBe(401)
  })
})
