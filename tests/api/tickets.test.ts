import { query } from '../../src/testing/app'
import { buildAdmin, buildWorld, type World } from '../../src/testing/builders'
import { place, placePaid, said, send } from './stage'

const QUESTION = { subject: 'No signal', description: 'Since this morning.' }

let world: World

beforeAll(async () => {
  world = await buildWorld()
})

const open = async (as = world.tokens.user, more: object = {}) => {
  const answer = await send('POST /api/tickets', as, { ...QUESTION, ...more })
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body))
  return answer.body.doc
}
const change = (id: string, as: string, body: object) => send(`PATCH /api/tickets/${id}`, as, body)
const reply = (ticket: string, as: string | undefined, more: object = {}) =>
  send('POST /api/ticket-replies', as, { ticket, body: 'Try again.', ...more })

/** Brings a ticket to a status along the table, by a moderator. */
const bring = async (id: string, ...statuses: string[]) => {
  for (const status of statuses) {
    const answer = await change(id, world.tokens.moderator, { status })
    expect([status, ...said(answer)]).toEqual([status, 200])
  }
}
const eventsOf = (id: string) =>
  query(
    `select type, "from", "to", actor_type from events
     where subject_collection = 'tickets' and subject_id = $1 order by created_at, id`,
    [id],
  )
const statusOf = async (id: string) =>
  (await query('select status, resolved_at from tickets where id = $1', [id]))[0]

describe('POST /tickets', () => {
  it.each(['user', 'reseller'] as const)('201: a %s opens one of their own', async (owner) => {
    const forged = {
      user: world.otherUser.id,
      reseller: world.otherReseller.id,
      ticketNumber: 'TK-1',
      status: 'closed',
      resolvedAt: '2020-01-01T00:00:00.000Z',
      assignedTo: world.user.id,
    }
    const doc = await open(world.tokens[owner], forged)
    expect(doc).toMatchObject({ ...QUESTION, status: 'open', priority: 'medium', resolvedAt: null })
    expect(doc.ticketNumber).toMatch(/^TK-\d+$/)
    expect(doc.assignedTo ?? null).toBeNull()
    expect([doc.user, doc.reseller]).toEqual(
      owner === 'user' ? [world.user.id, null] : [null, world.reseller.id],
    )
    expect(await eventsOf(doc.id)).toEqual([
      { type: 'ticket.opened', from: null, to: 'open', actor_type: owner },
    ])
  })

  it('201: staff open one for a customer whom they name, and assign it at once', async () => {
    const { moderator } = world.tokens
    const colleague = await buildAdmin({ role: 'moderator' })
    const body = { reseller: world.reseller.id, priority: 'urgent', assignedTo: colleague.id }
    const doc = await open(moderator, body)
    expect(doc).toMatchObject({ ...body, user: null, status: 'open' })
    for (const wrong of [{}, { user: world.user.id, reseller: world.reseller.id }])
      expect(said(await send('POST /api/tickets', moderator, { ...QUESTION, ...wrong }))).toEqual([
        422,
        'invalid',
      ])
  })

  it('401 without a session, 403 for an editor, 422 names each wrong field', async () => {
    expect(said(await send('POST /api/tickets', undefined, QUESTION))[0]).toBe(401)
    expect(said(await send('POST /api/tickets', world.tokens.editor, QUESTION))[0]).toBe(403)
    const bad = { subject: 'x'.repeat(201), description: '', priority: 'huge' }
    const { body, status } = await send('POST /api/tickets', world.tokens.user, bad)
    expect(status).toBe(422)
    expect(body.errors[0].data.fields.map(({ path }: { path: string }) => path).sort()).toEqual([
      'description',
      'priority',
      'subject',
    ])
  })

  it("404 for an order that is another's, and 201 for one's own", async () => {
    const order = await place(world, 'physical')
    for (const as of [world.tokens.otherUser, world.tokens.reseller])
      expect(said(await send('POST /api/tickets', as, { ...QUESTION, order: order.id }))).toEqual([
        404,
        'not_found',
      ])
    const doc = await open(world.tokens.user, { order: order.id })
    expect(doc.order).toBe(order.id)
    const later = await change((await open(world.tokens.otherUser)).id, world.tokens.otherUser, {
      order: order.id,
    })
    expect(said(later)).toEqual([404, 'not_found'])
  })

  it("404 for a payment or a SIM that is another's, and 201 for one's own", async () => {
    const { id } = await placePaid(world, 'physical')
    const [payment] = await query<{ id: string }>(
      'select id from transactions where order_id = $1',
      [id],
    )
    const [card] = await query<{ id: string }>(
      `update sims set user_id = $1, stock_state = 'in_use' where order_id = $2 returning id`,
      [world.user.id, id],
    )
    for (const [field, one] of Object.entries({ transaction: payment?.id, sim: card?.id })) {
      const { otherUser } = world.tokens
      const theirs = await send('POST /api/tickets', otherUser, { ...QUESTION, [field]: one })
      expect(said(theirs)).toEqual([404, 'not_found'])
      expect(await open(world.tokens.user, { [field]: one })).toMatchObject({ [field]: one })
    }
  })
})

describe('PATCH /tickets/:id', () => {
  it('200 along the table with an event each, 409 off it', async () => {
    const { id } = await open()
    for (const to of ['resolved', 'closed']) {
      const refused = await change(id, world.tokens.admin, { status: to })
      expect(said(refused)).toEqual([409, 'ticket.move_not_allowed'])
      expect(refused.body.errors[0].data).toMatchObject({ from: 'open', to })
    }
    await bring(id, 'in_progress', 'resolved')
    expect((await statusOf(id))?.resolved_at).toBeInstanceOf(Date)
    await bring(id, 'closed')
    for (const to of ['open', 'in_progress', 'resolved'])
      expect(said(await change(id, world.tokens.admin, { status: to }))).toEqual([
        409,
        'ticket.move_not_allowed',
      ])
    expect((await statusOf(id))?.status).toBe('closed')
    expect(said(await change(id, world.tokens.admin, { status: 'gone' }))).toEqual([422, 'invalid'])
    expect((await eventsOf(id)).map(({ from, to, type }) => [type, from, to])).toEqual([
      ['ticket.opened', null, 'open'],
      ['ticket.status_changed', 'open', 'in_progress'],
      ['ticket.status_changed', 'in_progress', 'resolved'],
      ['ticket.status_changed', 'resolved', 'closed'],
    ])
  })

  it('200 again for the status it has, without an event', async () => {
    const { id } = await open()
    await bring(id, 'in_progress', 'in_progress')
    expect(await eventsOf(id)).toHaveLength(2)
  })

  it('rivals: of two moves at once each is made once', async () => {
    const { id } = await open()
    const move = () => change(id, world.tokens.moderator, { status: 'in_progress' })
    const answers = await Promise.all([move(), move(), move()])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(await eventsOf(id)).toHaveLength(2)
  })

  it('200: its owner edits the question; status, assignment and owner stay', async () => {
    const { id } = await open()
    const body = {
      subject: 'Still no signal',
      status: 'in_progress',
      assignedTo: (await buildAdmin()).id,
      user: world.otherUser.id,
    }
    const { body: answer, status } = await change(id, world.tokens.user, body)
    expect(status).toBe(200)
    expect(answer.doc).toMatchObject({
      subject: 'Still no signal',
      status: 'open',
      user: world.user.id,
    })
    expect(answer.doc.assignedTo ?? null).toBeNull()
    expect(said(await change(id, world.tokens.otherUser, { subject: 'Mine' }))[0]).toBe(404)
    expect((await eventsOf(id)).at(-1)).toMatchObject({ type: 'ticket.updated' })
  })

  it('writes an event when what it is about changes', async () => {
    const { id } = await open()
    const order = await place(world, 'physical')
    expect(said(await change(id, world.tokens.moderator, { order: order.id }))).toEqual([200])
    expect((await eventsOf(id)).map(({ type }) => type)).toEqual([
      'ticket.opened',
      'ticket.updated',
    ])
  })

  it('200: staff assign it, with one event; 422 to an editor or who has left', async () => {
    const { id } = await open()
    const colleague = await buildAdmin({ role: 'moderator' })
    const assign = (assignedTo: string | null) => change(id, world.tokens.moderator, { assignedTo })
    for (const admin of [colleague.id, colleague.id])
      expect((await assign(admin)).body.doc.assignedTo).toBe(admin)
    const editor = await buildAdmin({ role: 'editor' })
    const gone = await buildAdmin({ isActive: false })
    for (const admin of [editor.id, gone.id, world.user.id]) {
      const refused = await assign(admin)
      expect(said(refused)).toEqual([422, 'invalid'])
      expect(refused.body.errors[0].data.fields[0].path).toBe('assignedTo')
    }
    expect((await eventsOf(id)).filter(({ type }) => type === 'ticket.assigned')).toHaveLength(1)
    expect((await assign(null)).body.doc.assignedTo).toBeNull()
  })

  it('stays changeable when whoever has it leaves', async () => {
    const { id } = await open()
    const colleague = await buildAdmin({ role: 'moderator' })
    await change(id, world.tokens.moderator, { assignedTo: colleague.id })
    await query('update admins set is_active = false where id = $1', [colleague.id])
    await bring(id, 'in_progress', 'resolved')
    expect(said(await reply(id, world.tokens.user))).toEqual([201])
    expect((await statusOf(id))?.status).toBe('open')
  })
})

describe('POST /ticket-replies', () => {
  it('201 by its owner and by staff, under their own name; 404 for others', async () => {
    const { id } = await open()
    const forged = { authorCollection: 'admins', authorId: world.otherUser.id }
    const own = await reply(id, world.tokens.user, { ...forged, isInternal: true })
    expect(own.body.doc).toMatchObject({
      authorCollection: 'users',
      authorId: world.user.id,
      isInternal: false,
    })
    expect((await reply(id, world.tokens.moderator)).body.doc.authorCollection).toBe('admins')
    for (const as of [world.tokens.otherUser, world.tokens.reseller])
      expect(said(await reply(id, as))).toEqual([404, 'not_found'])
    expect(said(await reply(id, undefined))[0]).toBe(401)
    expect(said(await reply(id, world.tokens.editor))[0]).toBe(403)
    expect((await eventsOf(id)).map(({ type }) => type)).toEqual([
      'ticket.opened',
      'ticket.replied',
      'ticket.replied',
    ])
  })

  it("a customer's reply opens a resolved ticket again; one of staff does not", async () => {
    const { id } = await open()
    await bring(id, 'in_progress')
    await reply(id, world.tokens.user)
    expect((await statusOf(id))?.status).toBe('in_progress')
    await bring(id, 'resolved')
    await reply(id, world.tokens.moderator)
    expect((await statusOf(id))?.status).toBe('resolved')
    await reply(id, world.tokens.user)
    expect(await statusOf(id)).toEqual({ status: 'open', resolved_at: null })
    expect((await eventsOf(id)).at(-1)).toMatchObject({
      type: 'ticket.status_changed',
      from: 'resolved',
      to: 'open',
      actor_type: 'user',
    })
  })

  it('409 on a closed ticket, and nothing is saved', async () => {
    const { id } = await open()
    await bring(id, 'in_progress', 'resolved', 'closed')
    for (const as of [world.tokens.user, world.tokens.moderator])
      expect(said(await reply(id, as))).toEqual([409, 'ticket.closed'])
    expect(await query('select 1 from ticket_replies where ticket_id = $1', [id])).toEqual([])
  })

  it('rivals: closed and answered at once, it is never closed with the answer lost in it', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id } = await open()
      await bring(id, 'in_progress', 'resolved')
      const [closed, replied] = await Promise.all([
        change(id, world.tokens.moderator, { status: 'closed' }),
        reply(id, world.tokens.user),
      ])
      const { status } = (await statusOf(id)) ?? {}
      const outcome = [closed.status, replied.status, status]
      expect([
        [200, 409, 'closed'],
        [409, 201, 'open'],
      ]).toContainEqual(outcome)
    }
  })

  it('404 for an attachment that its author may not see', async () => {
    const { id } = await open()
    const [file] = await query<{ id: string }>(
      `insert into media (id, is_public) values (gen_random_uuid(), false) returning id`,
    )
    const withFile = { attachments: [file?.id] }
    expect(said(await reply(id, world.tokens.user, withFile))).toEqual([404, 'not_found'])
    expect(said(await reply(id, world.tokens.moderator, withFile))).toEqual([201])
  })

  it('422 without a body or a ticket, 404 for one that is none', async () => {
    const { id } = await open()
    expect(said(await reply(id, world.tokens.user, { body: '' }))[0]).toBe(422)
    expect(said(await reply('', world.tokens.user))[0]).toBe(422)
    const unknown = '01900000-0000-7000-8000-000000000001'
    expect(said(await reply(unknown, world.tokens.user))).toEqual([404, 'not_found'])
  })
})
