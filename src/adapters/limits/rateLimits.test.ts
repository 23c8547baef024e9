import { jest } from '@jest/globals'

import { RATES } from '../../domain/limits/limits'
import { createRateLimits } from './rateLimits'
import { createLimitStore } from './store'

const { points, seconds } = RATES.code_send

describe('a rate', () => {
  beforeEach(() => void jest.useFakeTimers())
  afterEach(() => void jest.useRealTimers())

  it('lets through as many as it says, then says when to come back', async () => {
    const limits = createRateLimits(createLimitStore({}))
    const count = () => limits.count('code_send', '192.0.2.1')
    for (let left = points - 1; left >= 0; left -= 1)
      expect(await count()).toEqual({ isRefused: false, remaining: left, resetSeconds: seconds })
    expect(await count()).toEqual({ isRefused: true, remaining: 0, resetSeconds: seconds })
    jest.advanceTimersByTime(seconds * 1000 + 1)
    expect(await count()).toMatchObject({ isRefused: false, remaining: points - 1 })
  })

  it('is of one address and one deed', async () => {
    const limits = createRateLimits(createLimitStore({}))
    for (let i = 0; i <= points; i += 1) await limits.count('code_send', '192.0.2.1')
    expect(await limits.count('code_send', '192.0.2.2')).toMatchObject({ isRefused: false })
    expect(await limits.count('sign_in', '192.0.2.1')).toMatchObject({ isRefused: false })
  })
})

it('counts on in this process where the shared store is away', async () => {
  const limits = createRateLimits(
    createLimitStore({ databaseUrl: 'postgres://nobody@127.0.0.1:1/none' }),
  )
  for (let i = 0; i < points; i += 1)
    expect(await limits.count('code_send', '192.0.2.1')).toMatchObject({ isRefused: false })
  expect(await limits.count('code_send', '192.0.2.1')).toMatchObject({ isRefused: true })
})
