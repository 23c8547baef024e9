import { jest } from '@jest/globals'

import { createSignInLimits } from './signInLimits'

const attempt = { collection: 'users', name: 'ada@example.com', ip: '192.0.2.1' }
const from = (n: number) => ({ ...attempt, ip: `198.51.100.${n}` })

const times = async (n: number, work: (i: number) => Promise<unknown>) => {
  for (let i = 0; i < n; i += 1) await work(i)
}

describe('the limits of signing in', () => {
  beforeEach(() => void jest.useFakeTimers())
  afterEach(() => void jest.useRealTimers())

  it('locks the pair of address and name after five, for ten minutes', async () => {
    const limits = createSignInLimits()
    await times(5, async () =>
      expect(await limits.count(attempt)).toEqual({ isLocked: false, delayMs: 0 }),
    )
    expect(await limits.count(attempt)).toEqual({ isLocked: true, retryAfterSeconds: 600 })
    jest.advanceTimersByTime(599_000)
    expect(await limits.count(attempt)).toMatchObject({ isLocked: true })
    jest.advanceTimersByTime(2_000)
    expect(await limits.count(attempt)).toMatchObject({ isLocked: false })
  })

  it('counts the ten minutes from the fifth, however slowly the others came', async () => {
    const limits = createSignInLimits()
    await limits.count(attempt)
    jest.advanceTimersByTime(590_000)
    await times(4, () => limits.count(attempt))
    jest.advanceTimersByTime(500_000)
    expect(await limits.count(attempt)).toEqual({ isLocked: true, retryAfterSeconds: 100 })
  })

  it('leaves the same name free from elsewhere, and other names from the same address', async () => {
    const limits = createSignInLimits()
    await times(6, () => limits.count(attempt))
    expect(await limits.count(from(1))).toMatchObject({ isLocked: false })
    expect(await limits.count({ ...attempt, name: 'bo@example.com' })).toMatchObject({
      isLocked: false,
    })
    expect(await limits.count({ ...attempt, collection: 'admins' })).toMatchObject({
      isLocked: false,
    })
  })

  it('slows a name down after fifty from anywhere, and never locks it', async () => {
    const limits = createSignInLimits()
    await times(50, async (i) =>
      expect(await limits.count(from(i))).toEqual({ isLocked: false, delayMs: 0 }),
    )
    expect(await limits.count(from(51))).toEqual({ isLocked: false, delayMs: 2000 })
  })

  it('forgives the pair after a right password, but not what others tried', async () => {
    const limits = createSignInLimits()
    await times(50, (i) => limits.count(from(i)))
    await times(4, () => limits.count(attempt))
    await limits.forgive(attempt)
    await times(5, async () =>
      expect(await limits.count(attempt)).toEqual({ isLocked: false, delayMs: 2000 }),
    )
  })
})
