import type { Caller } from '../access/can'
import { canRefund } from './can'

const callerOf = (role: string) => ({ collection: 'admins', role, isActive: true }) as Caller
const payment = { transactionType: 'payment', status: 'completed', remainingMinor: 100 } as const

describe('what the refund button says', () => {
  it('works for an admin on a completed payment of which something is left', () => {
    expect(canRefund(payment, callerOf('admin'))).toEqual({ allowed: true })
    expect(canRefund(payment, callerOf('super_admin'))).toEqual({ allowed: true })
  })

  it('says why to everybody else', () => {
    const why = 'Only an admin may refund a payment.'
    for (const caller of [callerOf('moderator'), callerOf('editor'), null])
      expect(canRefund(payment, caller)).toEqual({ allowed: false, why })
  })

  it.each([
    [{ transactionType: 'refund' as const }, 'Only a payment can be refunded.'],
    [{ status: 'pending' as const }, 'Only a completed payment can be refunded.'],
    [{ status: 'failed' as const }, 'Only a completed payment can be refunded.'],
    [{ dispute: 'open' as const }, 'The payment is disputed at its gateway.'],
    [{ dispute: 'lost' as const }, 'The payment is disputed at its gateway.'],
    [{ remainingMinor: 0 }, 'Everything was refunded already.'],
  ])('does not work with %p', (change, why) => {
    expect(canRefund({ ...payment, ...change }, callerOf('admin'))).toEqual({ allowed: false, why })
  })
})
