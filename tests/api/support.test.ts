import { query } from '../../src/testing/app'
import { buildAdmin, buildWorld, type World } from '../../src/testing/builders'
import { place, said, send } from './stage'

let world: World

beforeAll(async () => {
  world = await buildWorld()
})

const QUESTION = { subject: 'No signal', description: 'Since this morning.' }

const open = async (as = world.tokens.user): Promise<string> => {
  const { body, status } = await send('POST /api/support/tickets', as, QUESTION)
  expect([status, body.doc.status]).toEqual([201, 'open'])
  return body.doc.id
}

describe('/support/tickets', () => {
  it('are the documents of /tickets: listed, read and changed alike, by PUT too', async () => {
    const id = await open()
    const { user } = world.tokens
    const { body: list } = await send('GET /api/support/tickets?limit=5', user)
    expect(list.docs.map((ticket: { id: string }) => ticket.id)).toContain(id)
    expect(list).toMatchObject({ limit: 5, totalIsEstimate: false })
    const { body } = await send(`PUT /api/support/tickets/${id}`, user, { subject: 'Still none' })
    expect(body.doc).toMatchObject({ id, subject: 'Still none' })
    const read = (await send(`GET /api/support/tickets/${id}/`, user)).body
    expect(read).toEqual((await send(`GET /api/tickets/${id}`, user)).body)
  })

  it('422 names what is missing', async () => {
    const answer = await send('POST /api/support/tickets', world.tokens.user, { subject: 'Hm' })
    expect(said(answer)).toEqual([422, 'invalid'])
    expect(answer.body.errors[0].data.fields[0].path).toBe('description')
  })
})

describe('PATCH /support/tickets/:id/assign', () => {
  const assign = (id: string, admin: string | null, as = world.tokens.moderator) =>
    send(`PATCH /api/support/tickets/${id}/assign`, as, { admin })

  it('hands it to active staff or to nobody; twice is harmless', async () => {
    const id = await open()
    const { id: colleague } = await buildAdmin({ role: 'moderator' })
    for (const _again of [1, 2])
      expect((await assign(id, colleague)).body.doc.assignedTo).toBe(colleague)
    expect((await assign(id, null)).body.doc.assignedTo ?? null).toBeNull()
  })

  it('422 for an editor and for who is gone, 403 to its customer', async () => {
    const id = await open()
    const editor = await buildAdmin({ role: 'editor' })
    const gone = await buildAdmin({ role: 'admin', isActive: false })
    for (const { id: who } of [editor, gone])
      expect(said(await assign(id, who))).toEqual([422, 'invalid'])
    expect(said(await assign(id, null, world.tokens.user))).toEqual([403, 'forbidden'])
  })
})

describe('POST /support/tickets/:id/reply', () => {
  const reply = (id: string, as: string, body: object) =>
    send(`POST /api/support/tickets/${id}/reply`, as, body)

  it('a customer reads answers and never an internal note', async () => {
    const id = await open()
    const { moderator, user } = world.tokens
    expect((await reply(id, moderator, { body: 'Try again.' })).status).toBe(201)
    const note = await reply(id, moderator, { body: 'A fraud?', internal: true })
    expect([note.status, note.body.doc.isInternal]).toEqual([201, true])
    const { body } = await send(`GET /api/ticket-replies?where[ticket][equals]=${id}`, user)
    expect(body.docs.map((each: { body: string }) => each.body)).toEqual(['Try again.'])
    expect(said(await reply(id, user, { body: 'Hm', internal: true }))).toEqual([403, 'forbidden'])
  })

  it('opens a resolved ticket again when its customer answers; 409 on a closed one', async () => {
    const id = await open()
    for (const status of ['in_progress', 'resolved'])
      await send(`PATCH /api/tickets/${id}`, world.tokens.moderator, { status })
    await reply(id, world.tokens.user, { body: 'Not yet.' })
    const [ticket] = await query('select status from tickets where id = $1', [id])
    expect(ticket).toEqual({ status: 'open' })
    for (const status of ['in_progress', 'resolved', 'closed'])
      await send(`PATCH /api/tickets/${id}`, world.tokens.moderator, { status })
    expect(said(await reply(id, world.tokens.user, { body: 'Hello?' }))).toEqual([
      409,
      'ticket.closed',
    ])
  })
})

describe('what belongs to a user or a reseller', () => {
  it('is listed at its own address, whatever the filter asks', async () => {
    const { client, otherUser, reseller, tokens, user } = world
    const [own, clients] = [await place(world, 'physical'), await place(world, 'esim')]
    const ids = async (path: string, as: string) =>
      (await send(`GET /api/${path}`, as)).body.docs.map(({ id }: { id: string }) => id)
    expect(await ids(`users/${user.id}/orders`, tokens.user)).toEqual([own.id])
    expect(await ids(`resellers/${reseller.id}/orders`, tokens.admin)).toEqual([clients.id])
    expect(await ids(`resellers/${reseller.id}/clients`, tokens.reseller)).toEqual([client.id])
    const wide = `where[or][0][user][equals]=${user.id}&where[or][1][user][exists]=true`
    expect(await ids(`users/${otherUser.id}/orders?${wide}`, tokens.admin)).toEqual([])
    const { body } = await send(`GET /api/users/${user.id}/orders?limit=1`, tokens.user)
    expect(body).toMatchObject({ totalDocs: 1, next: null, totalIsEstimate: false })
  })
})
