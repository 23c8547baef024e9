import type { Where } from 'payload'

import { askedOf, asking } from './conditions'

const BERLIN: Where = {
  or: [{ and: [{ status: { equals: 'active' } }, { city: { equals: 'Berlin' } }] }],
}

describe('one condition of a filter', () => {
  it('is read by its field and operator', () => {
    expect(askedOf(BERLIN, 'city', 'equals')).toBe('Berlin')
    expect(askedOf(BERLIN, 'city', 'like')).toBe('')
    expect(askedOf(undefined, 'city', 'equals')).toBe('')
  })

  it('takes the place of the one before, beside all others', () => {
    const next = asking(BERLIN, { field: 'city', operator: 'equals', value: 'Rome' })
    expect(next).toEqual({
      or: [{ and: [{ status: { equals: 'active' } }, { city: { equals: 'Rome' } }] }],
    })
  })

  it('goes with its value, and with the last one the filter', () => {
    const none = asking(BERLIN, { field: 'city', operator: 'equals', value: '' })
    expect(none).toEqual({ or: [{ and: [{ status: { equals: 'active' } }] }] })
    expect(asking(none, { field: 'status', operator: 'equals', value: '' })).toEqual({})
  })

  it('keeps both ends of a range apart', () => {
    const from = asking(undefined, { field: 'at', operator: 'greater_than_equal', value: '1' })
    const range = asking(from, { field: 'at', operator: 'less_than', value: '2' })
    expect(askedOf(range, 'at', 'greater_than_equal')).toBe('1')
    expect(askedOf(range, 'at', 'less_than')).toBe('2')
  })
})
