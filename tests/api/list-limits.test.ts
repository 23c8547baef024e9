import { query, testApp } from '../../src/testing/app'
import { buildWorld, type World } from '../../src/testing/builders'
import { said, send } from './stage'

let world: World
const LISTED = 1100

beforeAll(async () => {
  world = await buildWorld()
  await query(
    `insert into plans (id, code, network_provider, validity_days, active)
     select gen_random_uuid(), 'many-' || n, 'Orange', 30, true from generate_series(1, ${LISTED}) as n`,
  )
})

const plans = async (search: string, as?: string) => {
  const { body, status } = await send(`GET /api/plans?select[code]=true&${search}`, as)
  return { status, body, length: body.docs?.length, limit: body.limit }
}

describe('a list is never without an end', () => {
  it('holds 20 documents when nobody says how many', async () => {
    expect(await plans('')).toMatchObject({ status: 200, length: 20, limit: 20 })
    expect(await plans('pagination=false')).toMatchObject({ status: 200, length: 20 })
  })

  it.each(['limit=0', 'limit=100000', 'limit=0&pagination=false', 'limit=5000&pagination=false'])(
    '%s is 200 for apps and everybody else, 1,000 for staff',
    async (search) => {
      const { admin, editor, moderator, reseller, user } = world.tokens
      for (const as of [undefined, user, reseller, editor])
        expect(await plans(search, as)).toMatchObject({ status: 200, length: 200 })
      for (const as of [moderator, admin])
        expect(await plans(search, as)).toMatchObject({ status: 200, length: 1000 })
    },
  )

  it('through GraphQL too', async () => {
    const { graphql } = await testApp()
    const { body } = await graphql('{ Plans(limit: 0) { limit docs { id } } }', {
      as: world.tokens.user,
    })
    expect([body.data.Plans.limit, body.data.Plans.docs.length]).toEqual([200, 200])
  })

  it('and so are the lists within a document', async () => {
    await query(
      `insert into clients (id, reseller_id, client_name, client_email, client_phone, monthly_limit, current_usage, status)
       select gen_random_uuid(), $1, 'Many', 'many' || n || '@example.com', '+48500000000', 0, 0, 'active'
       from generate_series(1, 300) as n`,
      [world.reseller.id],
    )
    const { body } = await send(
      `GET /api/resellers/${world.reseller.id}?joins[clients][limit]=0`,
      world.tokens.reseller,
    )
    expect(body.clients.docs).toHaveLength(200)
  })
})

describe('400 for what would cost too much', () => {
  const many = Array.from({ length: 101 }, (_, index) => `where[or][${index}][code][equals]=x`)
  const nested = (deep: number) =>
    `where=${'{"and":['.repeat(deep)}{"code":{"equals":"x"}}${']}'.repeat(deep)}`

  it.each([
    ['more than 100 conditions', many.join('&')],
    ['conditions nested more than 5 deep', nested(6)],
  ])('%s', async (_what, search) => {
    expect(said(await send(`GET /api/plans?${search}`, world.tokens.admin))).toEqual([
      400,
      'malformed',
    ])
  })

  it('of a count and of the versions of settings alike', async () => {
    const { admin, super_admin: root } = world.tokens
    for (const search of [nested(6), many.join('&')])
      expect(said(await send(`GET /api/plans/count?${search}`, admin))).toEqual([400, 'malformed'])
    const versions = many.join('&').replaceAll('[code]', '[version.revision]')
    expect(said(await send(`GET /api/globals/general/versions?${versions}`, root))).toEqual([
      400,
      'malformed',
    ])
  })

  it('200 for what is just not too much', async () => {
    expect((await plans(nested(5))).status).toBe(200)
    expect((await plans(many.slice(0, 100).join('&'))).status).toBe(200)
  })

  const aliases = Array.from({ length: 16 }, (_, index) => `a${index}: countPlans { totalDocs }`)
  const deep =
    '{ Orders { docs { client { orders { docs { client { orders { docs { id } } } } } } } } }'

  it.each([
    ['16 names for one list', `{ ${aliases.join(' ')} }`],
    ['a document through nine others', deep],
  ])('of GraphQL: %s', async (_what, document) => {
    const { graphql } = await testApp()
    const { body } = await graphql(document, { as: world.tokens.admin })
    expect(body.errors?.[0]?.extensions?.code).toBe('malformed')
    expect(body.data).toBeUndefined()
  })

  it('of GraphQL: many documents in one request', async () => {
    const { call } = await testApp()
    const batch = [{ query: '{ countPlans { totalDocs } }' }]
    const answer = await call('POST', '/api/graphql', { body: batch })
    expect(said(answer)).toEqual([422, 'invalid'])
  })
})
