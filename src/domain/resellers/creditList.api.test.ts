import { createLocalReq, type PayloadRequest } from 'payload'

import type { Admin } from '../../../payload-types'
import { testApp } from '../../testing/app'
import { buildAdmin, buildReseller, buildWorld, type World } from '../../testing/builders'
import { creditAsked } from './creditAsked'
import { creditList } from './creditList'

let world: World
let names: string[]
beforeAll(async () => {
  const { call } = await testApp()
  world = await buildWorld()
  names = []
  for (const [used, limit] of [
    [500, 1000],
    [950, 1000],
    [1000, 1000],
  ] as const) {
    const reseller = await buildReseller({ creditLimitMinor: limit })
    names.push(reseller.businessName)
    const body = { amountMinor: -used, currency: 'USD', reason: 'Opening balance.' }
    const path = `/api/resellers/${reseller.id}/credit`
    await call('POST', path, { as: world.tokens.admin, body })
  }
})

const as = async (role: Admin['role']): Promise<PayloadRequest> => {
  const { payload } = await testApp()
  const admin = await buildAdmin({ role })
  return createLocalReq({ user: { ...admin, collection: 'admins' } }, payload)
}

const listed = async (query: Record<string, string>) => {
  const { rows } = await creditList(await as('moderator'), creditAsked(query))
  return rows.map(({ businessName, usedBps }) => [businessName, usedBps])
}

describe('resellers by credit used', () => {
  it('begin with the one nearest its limit; those without a limit come last', async () => {
    const rows = await listed({})
    expect(rows.slice(0, 3)).toEqual([
      [names[2], 10_000],
      [names[1], 9500],
      [names[0], 5000],
    ])
    expect(rows.slice(3).every(([, used]) => used === null)).toBe(true)
  })

  it('are filtered by how near they are, and searched by name as people type it', async () => {
    expect(await listed({ shown: 'risk' })).toHaveLength(2)
    expect(await listed({ shown: 'over' })).toEqual([[names[2], 10_000]])
    const typed = names[1]?.toUpperCase() ?? ''
    expect(await listed({ search: typed })).toEqual([[names[1], 9500]])
    expect(await listed({ search: '%' })).toEqual([])
    const byName = (await listed({ sort: 'name' })).map(([name]) => name)
    expect(byName).toEqual([...byName].sort())
  })

  it('have the amounts of their own page', async () => {
    const { rows } = await creditList(await as('admin'), creditAsked({ search: names[1] ?? '' }))
    expect(rows[0]).toMatchObject({
      ...{ balanceMinor: -950, heldMinor: 0, limitMinor: 1000, availableMinor: 50 },
      currency: 'USD',
    })
  })

  it('are for staff alone', async () => {
    const asked = creditAsked({})
    await expect(creditList(await as('editor'), asked)).rejects.toMatchObject({ code: 'forbidden' })
  })
})

describe('what an address asks', () => {
  it('is the default where it is not understood', () => {
    const usual = { search: '', shown: 'all', sort: 'used', page: 1 }
    expect(creditAsked({ shown: 'x', sort: '1; drop', page: '-3' })).toEqual(usual)
  })
})
