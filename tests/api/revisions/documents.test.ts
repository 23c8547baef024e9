import { query, testApp } from '../../../src/testing/app'
import { buildUser, type World } from '../../../src/testing/builders'
import { COLLECTIONS } from '../../access/matrix'
import { formOf } from '../../access/values'
import { cells, openWorld, partsOf, read, SAMPLES, type Edit } from './samples'

let world: World

beforeAll(async () => {
  world = await openWorld()
})

describe('every collection that somebody may change', () => {
  it('has a sample here', () => {
    const changeable = Object.entries(COLLECTIONS).filter(([, rows]) =>
      rows.some(
        ({ expected, operation }) => operation === 'update' && expected.super_admin === 200,
      ),
    )
    expect(Object.keys(SAMPLES).sort()).toEqual(changeable.map(([slug]) => slug).sort())
  })

  it.each(cells)(
    'keeps both of two edits at the same moment: $slug by $door',
    async ({ slug, door }) => {
      const { edits, knock, make } = partsOf(slug, door)
      const id = await make()
      const before = await read(slug, id)
      for (let turn = 1; turn <= 4; turn += 1) {
        const [one, other] = edits(turn)
        const answers = await Promise.all([knock(slug, id, one), knock(slug, id, other)])
        expect(answers.map(({ status }) => status)).toEqual([200, 200])
        const after = await read(slug, id)
        // A PIN is not told, not even to whoever may write it.
        const { pin1: _, ...expected }: Edit = { ...one, ...other }
        if (slug === 'plans')
          expected.prices = [expect.objectContaining({ currency: 'EUR', priceMinor: turn })]
        expect(after).toMatchObject(expected)
        expect(after.revision).toBe(Number(before.revision) + 2 * turn)
      }
    },
  )

  it.each(cells)(
    '409 stale with what it is now, then 200: $slug by $door',
    async ({ slug, door }) => {
      const { edits, knock, make } = partsOf(slug, door)
      const id = await make()
      const { revision } = await read(slug, id)
      const [one, other] = edits(7)
      const first = await knock(slug, id, { ...one, revision })
      expect(first.status).toBe(200)
      const second = await knock(slug, id, { ...other, revision })
      const [failed] = second.body.errors
      expect([second.status, failed.code]).toEqual([409, 'stale'])
      expect(failed.data.current).toMatchObject({ id, revision: Number(revision) + 1 })
      expect((await read(slug, id)).revision).toBe(Number(revision) + 1)
      const again = await knock(slug, id, { ...other, revision: failed.data.current.revision })
      expect(again.status).toBe(200)
    },
  )
})

describe('what the server itself saves', () => {
  it('locks the row before it reads it, as callers do', async () => {
    const { payload } = await testApp()
    const { id } = await buildUser()
    const save = (data: object) =>
      payload.update({ collection: 'users', id, data, overrideAccess: true })
    for (let turn = 1; turn <= 5; turn += 1) {
      await Promise.all([save({ city: `One ${turn}` }), save({ address: `Other ${turn}` })])
      const [row] = await query('select city, address from users where id = $1', [id])
      expect(row).toEqual({ city: `One ${turn}`, address: `Other ${turn}` })
    }
  })
})

describe('many at once by a filter', () => {
  it.each(['REST', 'form', 'GraphQL'])('403 by %s, and nothing changes', async (door) => {
    const { call, graphql } = await testApp()
    const before = await query('select id, data_mb, deleted_at from plans order by id')
    const as = world.tokens.super_admin
    const where = '?where[active][equals]=true'
    const body = { dataMb: 99 }
    const statuses = {
      REST: async () => [
        (await call('PATCH', `/api/plans${where}`, { as, body })).status,
        (await call('PATCH', `/api/plans${where}`, { as, body: { deletedAt: '2026-01-01' } }))
          .status,
        (await call('DELETE', `/api/plans${where}`, { as })).status,
      ],
      form: async () => [
        (await call('PATCH', `/api/plans${where}`, { as, body: formOf(body) })).status,
      ],
      GraphQL: async () => {
        const text = `mutation { updatePlans(where: {}, data: { dataMb: 9 }) { id } }`
        return (await graphql(text, {}, as)).body.errors ? [403] : [200]
      },
    }
    const answered = await statuses[door as 'REST']() // the three names above
    expect(answered.every((status) => status === 403)).toBe(true)
    expect(await query('select id, data_mb, deleted_at from plans order by id')).toEqual(before)
  })
})
