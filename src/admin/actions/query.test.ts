import { queryOf } from './query'

describe('a query of REST', () => {
  it('names what is nested in brackets', () => {
    const where = { or: [{ and: [{ status: { equals: 'paid' } }] }] }
    expect(decodeURIComponent(queryOf({ where, limit: 5, isOpen: true }))).toBe(
      'where[or][0][and][0][status][equals]=paid&limit=5&isOpen=true',
    )
  })

  it('leaves out what is not given, and keeps what people type as it is', () => {
    expect(queryOf({ after: undefined, search: null })).toBe('')
    expect(queryOf({ search: 'a&b=ż' })).toBe('search=a%26b%3D%C5%BC')
  })
})
