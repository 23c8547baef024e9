import { query } from '../../src/testing/app'
import { buildClient, buildReseller, buildWorld, type World } from '../../src/testing/builders'
import { tokenFor } from '../../src/testing/tokens'
import { expectConsistent } from './consistency'
import { place, said, send, wanted } from './stage'
import { eventsOf } from './work'

let world: World

beforeAll(async () => {
  world = await buildWorld()
})

afterEach(expectConsistent)

const eventsAbout = (id: string) =>
  query<{ type: string; summary: string }>(
    'select type, summary from events where subject_id = $1 order by id',
    [id],
  )

describe('who asks for less of the answer to a change', () => {
  it("has no more credit than there is, and a reseller's order held as any other", async () => {
    const { id } = await buildReseller({ creditLimitMinor: 3000 })
    const [as, client] = [await tokenFor('resellers', id), (await buildClient(id)).id]
    const order = () =>
      send('POST /api/orders?select[orderNumber]=true', as, { ...wanted(world, 'esim'), client })
    const { body, status } = await order()
    expect([status, Object.keys(body.doc).sort()]).toEqual([201, ['id', 'orderNumber']])
    expect(said(await order())).toEqual([409, 'credit.exceeded'])
    const [mail] = await query('select template_key as key from messages where order_id = $1', [
      body.doc.id,
    ])
    expect(mail).toEqual({ key: 'order_confirmation' })
  })

  it('has an order tell what happened to it, and nothing else', async () => {
    const { id } = await place(world, 'physical')
    const before = await eventsOf(id)
    const { body } = await send(
      `PATCH /api/orders/${id}?select[deliveryAddress][city]=true`,
      world.tokens.admin,
      { notes: 'Ring twice.' },
    )
    expect(body.doc).toEqual({ id, deliveryAddress: { city: expect.any(String) } })
    expect(await eventsOf(id)).toEqual([...before, 'order.updated'])
  })

  it('leaves a ticket its history', async () => {
    const { body } = await send('POST /api/tickets?select[subject]=true', world.tokens.user, {
      subject: 'No signal',
      description: 'Since noon.',
    })
    const { id } = body.doc
    const changed = await send(
      `PATCH /api/tickets/${id}?select[description]=false`,
      world.tokens.admin,
      { priority: 'high' },
    )
    expect(changed.body.doc).toMatchObject({ id, priority: 'high', subject: 'No signal' })
    expect(changed.body.doc).not.toHaveProperty('description')
    expect(await eventsAbout(id)).toEqual([
      { type: 'ticket.opened', summary: expect.stringMatching(/^Ticket \S+\d opened\.$/) },
      { type: 'ticket.updated', summary: 'Changed priority.' },
    ])
  })

  it('leaves settings theirs', async () => {
    const { status } = await send(
      'POST /api/globals/general?select[businessName]=true',
      world.tokens.admin,
      { supportEmail: 'help@selected.example' },
    )
    expect(status).toBe(200)
    expect((await eventsAbout('general')).at(-1)).toEqual({
      type: 'setting.updated',
      summary: 'Changed general.supportEmail.',
    })
  })
})
