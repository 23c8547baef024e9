import fc from 'fast-check'

import { cursorOf, nameOf, pageSortOf, placeOf } from './cursor'

const MOMENT = fc.date({
  min: new Date('2000-01-01'),
  max: new Date('2100-01-01'),
  noInvalidDate: true,
})

describe('a cursor', () => {
  it('leads back to the place it was made for', () => {
    fc.assert(
      fc.property(fc.uuid(), MOMENT, fc.boolean(), (id, at, down) => {
        const sort = { field: 'createdAt', isDescending: down }
        const place = { id, value: at.toISOString() }
        expect(placeOf(cursorOf(sort, place), sort)).toEqual(place)
      }),
    )
  })

  it.each(['', 'x', 'bnVsbA', Buffer.from('["-createdAt"]').toString('base64url')])(
    '%j is none, and is refused with 400',
    (text) => {
      const sort = { field: 'createdAt', isDescending: true }
      expect(() => placeOf(text, sort)).toThrow(expect.objectContaining({ status: 400 }))
    },
  )

  it('of another sort, or with a value its field cannot have, is refused with 400', () => {
    const place = { id: crypto.randomUUID(), value: 'SO-1' }
    const made = cursorOf({ field: 'orderNumber', isDescending: true }, place)
    for (const sort of ['orderNumber', '-createdAt', 'id'])
      expect(() => placeOf(made, pageSortOf([sort])!)).toThrow(
        expect.objectContaining({ status: 400 }),
      )
    const forged = cursorOf({ field: 'createdAt', isDescending: true }, place)
    expect(() => placeOf(forged, pageSortOf(['-createdAt'])!)).toThrow(
      expect.objectContaining({ status: 400 }),
    )
  })
})

describe('a sort', () => {
  it.each(['id', '-id', 'createdAt', '-updatedAt', 'orderNumber'])('%s is pageable', (name) => {
    expect(nameOf(pageSortOf([name])!)).toBe(name)
  })

  it.each([[['totalMinor']], [['-createdAt', 'id']], [[]], [['client.name']]])(
    '%j is not pageable',
    (sort) => {
      expect(pageSortOf(sort)).toBeUndefined()
    },
  )
})
