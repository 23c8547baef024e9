import { APIError } from 'payload'

import { testApp } from '../../src/testing/app'
import { buildWorld, type World } from '../../src/testing/builders'
import { said, send } from './stage'

let world: World

beforeAll(async () => {
  world = await buildWorld()
})

/** What was logged as a fault of ours while `work` ran. */
const loggedIn = async (work: () => Promise<unknown>): Promise<unknown[]> => {
  const { payload } = await testApp()
  const { error } = payload.logger
  const calls: unknown[] = []
  payload.logger.error = (said: unknown) => void calls.push(said)
  try {
    await work()
  } finally {
    payload.logger.error = error
  }
  return calls
}

describe("a refusal of the caller's own making", () => {
  it.each(['PATCH', 'DELETE'])('403 of a bulk %s is answered and not logged', async (method) => {
    const { admin, user } = world.tokens
    const address = `${method} /api/users?where[id][exists]=true`
    const body = { fullName: 'Everybody' }
    const logged = await loggedIn(async () => {
      for (const as of [admin, user])
        expect(said(await send(address, as, body))).toEqual([403, 'bulk.closed'])
      expect(said(await send(address, undefined, body))).toEqual([401, 'auth.required'])
    })
    expect(logged).toEqual([])
  })

  it('of a file that did not come is answered and not logged', async () => {
    const logged = await loggedIn(async () => {
      const answer = await send('POST /api/media', world.tokens.admin, { alt: 'Nothing' })
      expect(answer.status).toBe(400)
    })
    expect(logged).toEqual([])
  })
})

describe('a failure of ours', () => {
  it('is logged once by either door, whatever its name', async () => {
    const { graphql, payload } = await testApp()
    const { hooks } = payload.collections.plans.config
    const read = hooks.beforeRead
    hooks.beforeRead = [
      () => {
        throw new APIError('A bug.', 500)
      },
    ]
    const logged = await loggedIn(async () => {
      const answer = await send(`GET /api/plans/${world.plan.id}`, world.tokens.admin)
      expect(said(answer)).toEqual([500, 'internal'])
      expect(JSON.stringify(answer.body)).not.toContain('A bug')
      const asked = await graphql(`{ Plan(id: "${world.plan.id}") { id } }`)
      expect(asked.body.errors[0]).toMatchObject({
        message: 'Something went wrong.',
        extensions: { code: 'internal', statusCode: 500 },
      })
    })
    hooks.beforeRead = read
    expect(logged).toEqual(
      [1, 2].map(() => ({ err: expect.objectContaining({ message: 'A bug.' }) })),
    )
  })
})

describe('an amount that is none', () => {
  const faultOf = async (body: object) => {
    const answer = await send('POST /api/plans', world.tokens.admin, {
      code: 'plan-x',
      name: 'X',
      networkProvider: 'Orange',
      simTypes: ['esim'],
      validityDays: 1,
      ...body,
    })
    expect(said(answer)).toEqual([422, 'invalid'])
    return answer.body.errors[0].data.fields
  }

  it.each([
    ['19.99', 'Give a whole number of minor units (cents).'],
    [19.99, 'Give a whole number of minor units (cents).'],
    [-1, 'Must not be negative.'],
    // What the panel sends for a text it cannot read.
    ['unreadable', 'Give an amount in units of its currency, such as 19.99 in USD.'],
  ])('%j: 422 says what is wrong with it', async (priceMinor, message) => {
    const prices = [{ currency: 'USD', priceMinor }]
    expect(await faultOf({ prices })).toEqual([
      expect.objectContaining({ message, path: expect.stringContaining('priceMinor') }),
    ])
  })

  it.each([
    [10_001, 'Give a whole number of basis points from 0 to 10000 (100 %).'],
    ['unreadable', 'Give a rate in per cent, such as 8.25.'],
  ])('a rate of %j: 422 says so too', async (rateBps, message) => {
    const body = { taxRates: [{ country: 'PL', rateBps }] }
    const answer = await send('POST /api/globals/pricing', world.tokens.admin, body)
    expect(said(answer)).toEqual([422, 'invalid'])
    expect(answer.body.errors[0].data.fields).toEqual([expect.objectContaining({ message })])
  })

  it('any other number: 422 asks for a number', async () => {
    expect(await faultOf({ validityDays: 'many' })).toEqual([
      { path: 'validityDays', message: 'Give a number.' },
    ])
  })
})
