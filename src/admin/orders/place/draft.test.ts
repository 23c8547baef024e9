import {
  bodyOf,
  neighbour,
  NO_ADDRESS,
  stepFor,
  stepOfPath,
  stepsOf,
  withCustomer,
  withPlan,
  type Customer,
  type Draft,
  type OfferedPlan,
} from './draft'

const WARSAW = { ...NO_ADDRESS, line1: 'Main 1', city: 'Warsaw', country: 'PL' }
const ada: Customer = { kind: 'user', id: 'u1', name: 'Ada', about: '', address: WARSAW }
const bob: Customer = {
  kind: 'client',
  id: 'c1',
  name: 'Bob',
  about: '',
  currency: 'EUR',
  address: NO_ADDRESS,
}
const both: OfferedPlan = {
  id: 'p1',
  name: 'Both',
  about: '',
  network: 'Orange',
  simTypes: ['physical', 'esim'],
  prices: [],
}
const esimOnly: OfferedPlan = { ...both, id: 'p2', simTypes: ['esim'] }

const buildDraft = (change: Partial<Draft> = {}): Draft => ({
  currency: 'USD',
  address: NO_ADDRESS,
  notes: '',
  ...change,
})
const whole = buildDraft({ customer: ada, plan: 'p1', simType: 'physical', address: WARSAW })

describe('the draft of a new order', () => {
  it('asks for an address unless it is for an eSIM', () => {
    expect(stepsOf({ simType: 'physical' })).toEqual([
      'customer',
      'plan',
      'sim',
      'address',
      'check',
    ])
    expect(stepsOf({})).toContain('address')
    expect(stepsOf({ simType: 'esim' })).not.toContain('address')
  })

  it('goes no further than the first question without an answer', () => {
    expect(stepFor(buildDraft(), 'check')).toBe('customer')
    expect(stepFor(buildDraft({ customer: ada }), 'check')).toBe('plan')
    expect(stepFor({ ...whole, address: { ...WARSAW, city: '' } }, 'check')).toBe('address')
    expect(stepFor(whole, 'check')).toBe('check')
    expect(stepFor(whole, 'plan')).toBe('plan')
    expect(stepFor(whole, 'nowhere')).toBe('customer')
    expect(stepFor(whole, null)).toBe('customer')
  })

  it('knows what comes before and after', () => {
    expect(neighbour(whole, 'customer', -1)).toBeUndefined()
    expect(neighbour(whole, 'sim', 1)).toBe('address')
    expect(neighbour({ ...whole, simType: 'esim' }, 'sim', 1)).toBe('check')
    expect(neighbour(whole, 'check', 1)).toBeUndefined()
  })

  it('takes over currency and address of the customer, but never what somebody typed', () => {
    const first = withCustomer(buildDraft(), ada, 'USD')
    expect(first).toMatchObject({ currency: 'USD', address: WARSAW })
    expect(withCustomer(first, bob, 'USD')).toMatchObject({ currency: 'EUR', address: NO_ADDRESS })
    const typed = { ...first, address: { ...WARSAW, line1: 'Other 2' } }
    expect(withCustomer(typed, bob, 'USD').address.line1).toBe('Other 2')
  })

  it('keeps the SIM type that the plan is sold on, and takes the only one', () => {
    expect(withPlan(whole, both).simType).toBe('physical')
    expect(withPlan(whole, esimOnly).simType).toBe('esim')
    expect(withPlan(buildDraft(), both).simType).toBeUndefined()
  })

  it('sends an address for a physical SIM alone, and the customer by kind', () => {
    expect(bodyOf(whole)).toEqual({
      user: 'u1',
      plan: 'p1',
      simType: 'physical',
      currency: 'USD',
      deliveryAddress: WARSAW,
    })
    const esim = { ...whole, customer: bob, simType: 'esim' as const, notes: ' Ring twice ' }
    expect(bodyOf(esim)).toEqual({
      client: 'c1',
      plan: 'p1',
      simType: 'esim',
      currency: 'USD',
      notes: 'Ring twice',
    })
  })

  it('knows where a refused field is asked for', () => {
    expect(stepOfPath('deliveryAddress.city')).toBe('address')
    expect(stepOfPath('user')).toBe('customer')
    expect(stepOfPath('currency')).toBe('plan')
    expect(stepOfPath('notes')).toBe('check')
  })
})
