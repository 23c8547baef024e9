import { query, testApp } from '../../src/testing/app'
import { buildWorld, type World } from '../../src/testing/builders'
import { send } from './stage'

const NOTE = 'Known for chargebacks.'

let world: World
let ticket: string
let note: string

beforeAll(async () => {
  world = await buildWorld()
  const opened = await send('POST /api/tickets', world.tokens.user, {
    subject: 'No signal',
    description: 'Since this morning.',
  })
  ticket = opened.body.doc.id
  const written = await send('POST /api/ticket-replies', world.tokens.moderator, {
    ticket,
    body: NOTE,
    isInternal: true,
  })
  note = written.body.doc.id
  await send('POST /api/ticket-replies', world.tokens.moderator, { ticket, body: 'Try again.' })
})

const DOORS = () => [
  '/api/ticket-replies?limit=100&depth=2',
  '/api/ticket-replies?where[isInternal][equals]=true',
  `/api/ticket-replies?where[body][like]=${encodeURIComponent(NOTE)}`,
  `/api/ticket-replies?where[or][0][isInternal][equals]=true&where[or][1][id][equals]=${note}`,
  `/api/ticket-replies/${note}`,
  `/api/ticket-replies/${note}?draft=true&trash=true`,
  `/api/tickets/${ticket}?depth=3`,
  `/api/tickets/${ticket}?depth=1&joins[replies][where][isInternal][equals]=true`,
  `/api/tickets/${ticket}?joins[replies][limit]=0&joins[replies][count]=true&depth=3`,
  '/api/tickets?depth=3&joins[replies][sort]=-isInternal',
  `/api/users/${'USER'}?depth=3`,
]

describe('an internal note', () => {
  it('is shown to a customer through no address', async () => {
    for (const door of DOORS()) {
      const { body } = await send(`GET ${door.replace('USER', world.user.id)}`, world.tokens.user)
      expect([door, JSON.stringify(body).includes('chargebacks')]).toEqual([door, false])
      expect([door, JSON.stringify(body).includes(note)]).toEqual([door, false])
    }
  })

  it('is counted for a customer nowhere', async () => {
    const counted = await send('GET /api/ticket-replies/count', world.tokens.user)
    expect(counted.body.totalDocs).toBe(1)
    const address = `/api/tickets/${ticket}?joins[replies][count]=true`
    const { body } = await send(`GET ${address}`, world.tokens.user)
    expect(body.replies.totalDocs).toBe(1)
    expect(body.replies.docs).toHaveLength(1)
    const staff = await send(`GET ${address}`, world.tokens.moderator)
    expect(staff.body.replies.totalDocs).toBe(2)
  })

  it.each([
    'where[replies.isInternal][equals]=true',
    'where[replies.body][contains]=chargebacks',
    `where[replies][equals]=NOTE`,
    `where[replies][in]=NOTE`,
    `where[replies.id][equals]=NOTE`,
    'where[replies][exists]=true',
    'where[id][exists]=true&sort=-replies.isInternal',
    'where[id][exists]=true&sort=replies',
  ])('is not found out by ?%s of tickets', async (asked) => {
    const { body, status } = await send(
      `GET /api/tickets?${asked.replace('NOTE', note)}`,
      world.tokens.user,
    )
    expect(status).toBeLessThan(500)
    expect(idsOf(body)).toEqual(asked.includes('sort') && status === 200 ? [ticket] : [])
  })

  it('is told by GraphQL to staff alone', async () => {
    const { graphql } = await testApp()
    const asked = `{ Tickets { docs { replies(count: true) { totalDocs docs { id body } } } }
      TicketReplies { totalDocs docs { id body ticket { replies { docs { body } } } } }
      countTicketReplies { totalDocs } }`
    const told = async (as: string) => JSON.stringify((await graphql(asked, {}, as)).body)
    expect(await told(world.tokens.user)).not.toContain('chargebacks')
    expect(await told(world.tokens.user)).not.toContain('"totalDocs":2')
    expect(await told(world.tokens.moderator)).toContain('chargebacks')
    const one = `{ TicketReply(id: "${note}") { body } }`
    const { body } = await graphql(one, {}, world.tokens.user)
    expect(body.errors[0].extensions).toMatchObject({ code: 'not_found', statusCode: 404 })
  })

  it('stays internal and unchanged, whoever asks', async () => {
    for (const as of [world.tokens.user, world.tokens.super_admin])
      for (const method of ['PATCH', 'DELETE']) {
        const { status } = await send(`${method} /api/ticket-replies/${note}`, as, {
          isInternal: false,
        })
        expect(status).toBe(as === world.tokens.user ? 404 : 403)
      }
    const [row] = await query('select body, is_internal from ticket_replies where id = $1', [note])
    expect(row).toEqual({ body: NOTE, is_internal: true })
  })

  it('writes an event that does not repeat it', async () => {
    const events = await query(
      "select summary, actor_type from events where subject_id = $1 and type = 'ticket.noted'",
      [ticket],
    )
    expect(events).toEqual([{ summary: 'An internal note was written.', actor_type: 'admin' }])
  })
})

const idsOf = (body: { docs?: { id: string }[] }) => (body.docs ?? []).map(({ id }) => id)
