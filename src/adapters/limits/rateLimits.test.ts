import { jest } from '@jest/globals'

import { RATES } from '../../domain/auth/limits'
import { createRateLimits } from './rateLimits'
import { createLimitStore } from './store'

const { points, seconds } = RATES.code_send

describe('a rate', () => {
  beforeEach(() => void jest.useFakeTimers())
  afterEach(() => void jest.useRealTimers())

  it('lets through as many as it says, then says when to come back', async () => {
    const limits = createRateLimits(createLimitStore({}))
    for (let i = 0; i < points; i += 1)
      expect(await limits.count('code_send', '192.0.2.1')).toBeUndefined()
    expect(await limits.count('code_send', '192.0.2.1')).toEqual({ retryAfterSeconds: seconds })
    jest.advanceTimersByTime(seconds * 1000 + 1)
    expect(await limits.count('code_send', '192.0.2.1')).toBeUndefined()
  })

  it('is of one address and one deed', async () => {
    const limits = createRateLimits(createLimitStore({}))
    for (let i = 0; i <= points; i += 1) await limits.count('code_send', '192.0.2.1')
    expect(await limits.count('code_send', '192.0.2.2')).toBeUndefined()
    expect(await limits.count('sign_in', '192.0.2.1')).toBeUndefined()
  })
})

it('counts on in this process where the shared store is away', async () => {
  const limits = createRateLimits(
    createLimitStore({ databaseUrl: 'postgres://nobody@127.0.0.1:1/none' }),
  )
  for (let i = 0; i < points; i += 1)
    expect(await limits.count('code_send', '192.0.2.1')).toBeUndefined()
  expect(await limits.count('code_send', '192.0.2.1')).toMatchObject({
    retryAfterSeconds: expect.any(Number),
  })
})
