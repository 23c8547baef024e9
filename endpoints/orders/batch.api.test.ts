import { buildWorld, type World } from '../../src/testing/builders'
import { rowCounts } from '../../tests/api/consistency'
import { said, send, wanted } from '../../tests/api/stage'
import { breakSaving, errorsDuring } from '../../tests/api/work'

let world: World

beforeAll(async () => {
  world = await buildWorld()
})

const esim = (more: object = {}) => ({ ...wanted(world, 'esim'), ...more })

describe('POST /orders/batch', () => {
  it('200 places what can be placed, and says of each other why not', async () => {
    const { client, tokens } = world
    const good = esim({ client: client.id })
    const tooLong = { ...good, notes: 'x'.repeat(2001) }
    const orders = [
      good,
      { ...good, simType: 'paper' },
      { ...good, currency: 'EUR' },
      tooLong,
      good,
    ]
    const before = await rowCounts()
    const { body, status } = await send('POST /api/orders/batch', tokens.reseller, { orders })
    expect([status, body.done, body.failed]).toEqual([200, 2, 3])
    const codes = body.results.map(
      ({ code, index, ok }: { code?: string; index: number; ok: boolean }) => [index, ok, code],
    )
    expect(codes).toEqual([
      [0, true, undefined],
      [1, false, 'invalid'],
      [2, false, 'order.currency_mismatch'],
      [3, false, 'invalid'],
      [4, true, undefined],
    ])
    expect((await rowCounts()).orders).toBe(Number(before.orders) + 2)
  })

  it('a bug in one order is told and logged for that order alone, and the others go on', async () => {
    const good = esim({ client: world.client.id })
    const orders = [good, { ...good, externalRef: 'buggy' }, good]
    const mend = await breakSaving('orders', 'insert', `new.external_ref = 'buggy'`)
    const logged = await errorsDuring(async () => {
      const { body, status } = await send('POST /api/orders/batch', world.tokens.reseller, {
        orders,
      })
      expect([status, body.done, body.failed]).toEqual([200, 2, 1])
      expect(body.results[1]).toEqual({
        index: 1,
        ok: false,
        code: 'internal',
        message: 'Something went wrong with this order.',
      })
    })
    await mend()
    expect(logged).toEqual([expect.objectContaining({ index: 1 })])
  })

  it('401, 403 and 422 for all at once', async () => {
    const { tokens } = world
    const orders = [esim()]
    expect(said(await send('POST /api/orders/batch', undefined, { orders }))).toEqual([
      401,
      'auth.required',
    ])
    for (const as of [tokens.user, tokens.editor])
      expect(said(await send('POST /api/orders/batch', as, { orders }))).toEqual([403, 'forbidden'])
    for (const wrong of [[], Array(1001).fill({}), 'x'])
      expect(
        said(await send('POST /api/orders/batch', tokens.reseller, { orders: wrong })),
      ).toEqual([422, 'invalid'])
  })
})
