import { query, testApp } from '../../src/testing/app'
import { buildWorld, type World } from '../../src/testing/builders'
import { place } from './stage'

let world: World

beforeAll(async () => {
  world = await buildWorld()
})

const UNKNOWN = '01900000-0000-7000-8000-000000000001'

/** Status and body of the first error, and whether the rest of the answer is empty. */
const refusalOf = async (asked: string, as?: string, variables: Record<string, unknown> = {}) => {
  const { graphql } = await testApp()
  const { body } = await graphql(asked, variables, as)
  expect(Object.values(body.data ?? {}).every((value) => value === null)).toBe(true)
  const [error] = body.errors
  expect(error.extensions).not.toHaveProperty('stack')
  return { message: error.message, ...error.extensions }
}

const openTicket = async (as: string) => {
  const { graphql } = await testApp()
  const asked = `mutation { createTicket(data: { subject: "Help", description: "Please." })
    { id status priority ticketNumber } }`
  const { body } = await graphql(asked, {}, as)
  expect(body.errors).toBeUndefined()
  return body.data.createTicket
}

describe('a refusal by GraphQL carries code, data and status', () => {
  it('401 auth.required without a session', async () => {
    for (const asked of [
      '{ Orders { docs { id } } }',
      `{ Order(id: "${UNKNOWN}") { id } }`,
      `mutation { deletePlan(id: "${world.plan.id}") { id } }`,
    ])
      expect(await refusalOf(asked)).toMatchObject({
        code: 'auth.required',
        data: {},
        statusCode: 401,
        message: 'Sign in first.',
      })
  })

  it('403 forbidden to who may see but not do', async () => {
    const { moderator, user } = world.tokens
    const asked = `mutation { updatePlan(id: "${world.plan.id}", data: { active: false }) { id } }`
    for (const as of [moderator, user])
      expect(await refusalOf(asked, as)).toMatchObject({ code: 'forbidden', statusCode: 403 })
    const [plan] = await query('select active from plans where id = $1', [world.plan.id])
    expect(plan?.active).toBe(true)
  })

  it('404 not_found alike for what is unknown and what is foreign', async () => {
    const { id } = await place(world, 'physical')
    const { otherUser } = world.tokens
    for (const order of [id, UNKNOWN])
      for (const asked of [
        `{ Order(id: "${order}") { id } }`,
        `mutation { updateOrder(id: "${order}", data: { notes: "Mine" }) { id } }`,
        `mutation { deleteOrder(id: "${order}") { id } }`,
      ])
        expect(await refusalOf(asked, otherUser)).toMatchObject({
          code: 'not_found',
          statusCode: 404,
        })
  })

  it('404 for a malformed id', async () => {
    const asked = '{ Order(id: "nonsense") { id } }'
    expect(await refusalOf(asked, world.tokens.user)).toMatchObject({ statusCode: 404 })
  })

  it('409 with what stands in the way: an illegal move, what is in use', async () => {
    const { id } = await openTicket(world.tokens.user)
    const move = `mutation { updateTicket(id: "${id}", data: { status: closed }) { id } }`
    expect(await refusalOf(move, world.tokens.moderator)).toMatchObject({
      code: 'ticket.move_not_allowed',
      data: { from: 'open', to: 'closed' },
      statusCode: 409,
    })
    await place(world, 'physical')
    const remove = `mutation { deleteUser(id: "${world.user.id}") { id } }`
    const inUse = await refusalOf(remove, world.tokens.admin)
    expect(inUse).toMatchObject({ code: 'in_use', statusCode: 409 })
    expect(JSON.stringify(inUse.data)).toMatch(/orders/)
  })

  it('422 invalid with each wrong field', async () => {
    const asked = `mutation ($data: mutationUserInput!) { createUser(data: $data) { id } }`
    const data = {
      fullName: 'Eve',
      email: 'eve',
      phone: '12',
      password: 'correct horse battery',
      country: 'PL',
    }
    const refused = await refusalOf(asked, undefined, { data })
    expect(refused).toMatchObject({ code: 'invalid', statusCode: 422 })
    const paths = refused.data.fields.map(({ path }: { path: string }) => path)
    expect(paths.sort()).toEqual(['email', 'phone'])
    const empty = {
      data: { ...data, email: 'eve@example.com', phone: '+48512000111', fullName: '' },
    }
    expect((await refusalOf(asked, undefined, empty)).data.fields).toEqual([
      expect.objectContaining({ path: 'fullName' }),
    ])
  })

  it('400 malformed for what does not parse or fit the schema', async () => {
    for (const asked of ['{ Orders { docs { nothing } } }', '{', 'mutation { createOrder { id } }'])
      expect(await refusalOf(asked, world.tokens.admin)).toMatchObject({ code: 'malformed' })
  })

  it('422 where null is given for what has a default', async () => {
    const asked = `mutation { createTicket(data: { subject: "Help", description: "Please.", priority: null }) { id } }`
    const refused = await refusalOf(asked, world.tokens.user)
    expect(refused).toMatchObject({ code: 'invalid', statusCode: 422 })
    expect(refused.data.fields[0].path).toBe('priority')
  })
})

describe('a ticket by GraphQL', () => {
  it('is opened with its defaults, answered, assigned and moved as by REST', async () => {
    const { graphql } = await testApp()
    const { moderator, user } = world.tokens
    const ticket = await openTicket(user)
    expect(ticket).toMatchObject({ status: 'open', priority: 'medium' })
    const move = (status: string) =>
      graphql(
        `mutation { updateTicket(id: "${ticket.id}", data: { status: ${status} }) { status } }`,
        {},
        moderator,
      )
    for (const status of ['in_progress', 'resolved'])
      expect((await move(status)).body.data.updateTicket).toEqual({ status })
    const reply = `mutation ($ticket: String!) { createTicketReply(data:
      { ticket: $ticket, body: "Not yet.", isInternal: true, authorId: "x" }) { isInternal authorId } }`
    const { body } = await graphql(reply, { ticket: ticket.id }, user)
    expect(body.data.createTicketReply).toEqual({ isInternal: false, authorId: world.user.id })
    const seen = await graphql(`{ Ticket(id: "${ticket.id}") { status } }`, {}, user)
    expect(seen.body.data.Ticket.status).toBe('open')
  })

  it('200 with nothing moved where its owner names a status', async () => {
    const { graphql } = await testApp()
    const { id } = await openTicket(world.tokens.reseller)
    const asked = `mutation { updateTicket(id: "${id}", data: { status: in_progress, priority: high })
      { status priority reseller { id } } }`
    const { body } = await graphql(asked, {}, world.tokens.reseller)
    expect(body.data.updateTicket).toMatchObject({ status: 'open', priority: 'high' })
  })
})

/** Nobody writes these but a verb: Payload's mutations of them do not exist. */
const CLOSED = ['Transaction', 'Sim', 'Event', 'Message', 'BulkRun']

describe('mutations that do not exist', () => {
  it.each(CLOSED)('of %s: not for a super admin either', async (one) => {
    for (const mutation of [
      `create${one}(data: {}) { id }`,
      `update${one}(id: "${UNKNOWN}", data: {}) { id }`,
      `delete${one}(id: "${UNKNOWN}") { id }`,
      `duplicate${one}(id: "${UNKNOWN}") { id }`,
    ])
      expect(await refusalOf(`mutation { ${mutation} }`, world.tokens.super_admin)).toMatchObject({
        code: 'malformed',
        message: expect.stringContaining('Cannot query field'),
      })
  })
})

describe('what a caller may do, by GraphQL', () => {
  const leaf = '{ permission }'

  it('is told to its leaves of settings, whoever asks', async () => {
    const { graphql } = await testApp()
    const asked = `{ docAccessBranding { read ${leaf} update ${leaf}
      fields { name { read ${leaf} update ${leaf} } } } }`
    const told = async (as?: string) => {
      const { body } = await graphql(asked, {}, as)
      expect(body.errors).toBeUndefined()
      return body.data.docAccessBranding
    }
    const [may, mayNot] = [{ permission: true }, { permission: false }]
    expect(await told(world.tokens.super_admin)).toEqual({
      ...{ read: may, update: may },
      fields: { name: { read: may, update: may } },
    })
    expect(await told()).toMatchObject({ read: may, update: mayNot })
  })

  it('is told in one question about everything', async () => {
    const { graphql } = await testApp()
    const asked = `{ Access { canAccessAdmin plans { read ${leaf} create ${leaf} } } }`
    const { body } = await graphql(asked, {}, world.tokens.user)
    expect(body).toEqual({
      data: {
        Access: {
          canAccessAdmin: false,
          plans: { read: { permission: true }, create: { permission: false } },
        },
      },
    })
  })
})

it.each([
  'subscription { orders { id } }',
  'fragment A on Query { ...B } fragment B on Query { ...A } { ...A }',
  'query @skip(if: true) { __typename @include(if: "x") }',
])('refuses what the language does not allow, which is no fault of ours: %s', async (asked) => {
  const { graphql } = await testApp()
  const { body, status } = await graphql(asked, {}, world.tokens.user)
  expect(status).toBeLessThan(500)
  expect(body.errors[0].extensions.code).toBe('malformed')
})
