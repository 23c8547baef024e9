import { testApp } from '../../src/testing/app'
import { buildWorld, type World } from '../../src/testing/builders'
import { faultOf } from './refusal'
import { send } from './stage'

let world: World
beforeAll(async () => {
  world = await buildWorld()
})

describe('a filter whose parts are no conditions', () => {
  const ODD = [
    '{"orderNumber":null}',
    '{"__proto__.isAdmin":null}',
    '{"and":null}',
    '{"or":[null]}',
    '{"and":["x"]}',
    '{"and":{}}',
    '{"orderNumber":[]}',
    '{"orderNumber":{"equals":null}}',
    '{"":null}',
    '{"":{"equals":1}}',
    '{"orderNumber":{"":1}}',
    '{"metadata":null}',
    '{"metadata.a":null}',
    '{"user":null}',
    '{"user.email":null}',
  ]
  it.each(ODD)('%s is no fault of ours, listed, counted, exported or joined', async (where) => {
    const faults: unknown[] = []
    for (const path of ['orders?', 'orders/count?', 'orders/export?format=csv&', 'events/count?'])
      faults.push(
        faultOf(
          await send(
            `GET /api/${path}where=${encodeURIComponent(where)}`,
            world.tokens.super_admin,
          ),
        ),
      )
    const joined = `joins[clients][where]=${encodeURIComponent(where)}`
    faults.push(faultOf(await send(`GET /api/resellers?${joined}`, world.tokens.super_admin)))
    expect(faults).toEqual([undefined, undefined, undefined, undefined, undefined])
  })
})

it('GraphQL takes no filter at all as null, and refuses null as a condition', async () => {
  const { graphql } = await testApp()
  const asked = 'query ($where: Order_where) { Orders(where: $where) { totalDocs } }'
  const ask = async (where: unknown) =>
    (await graphql(asked, { where }, world.tokens.super_admin)).body
  expect((await ask(null)).errors).toBeUndefined()
  for (const where of [{ status: null }, { AND: [null] }])
    expect((await ask(where)).errors[0].extensions).toMatchObject({ code: 'malformed' })
})
