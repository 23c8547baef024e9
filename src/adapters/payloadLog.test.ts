import { writable } from './payloadLog'

/** As drizzle throws it. */
const failedQuery = (cause: Error) =>
  Object.assign(new Error('Failed query: update users set hash = $1\nparams: 5ecre7', { cause }), {
    query: 'update users set hash = $1',
    params: ['5ecre7'],
  })

describe('what is written of an error', () => {
  it('is where it happened and what PostgreSQL calls it, not the query and its values', () => {
    const cause = Object.assign(new Error('column "hash" does not exist'), { code: '42703' })
    const written = JSON.stringify(writable(failedQuery(cause)))
    expect(written).not.toMatch(/5ecre7|update users/)
    expect(written).toMatch(/42703/)
    expect(written).toMatch(/payloadLog\.test/)
  })

  it('is its own words when it is another one', () => {
    expect(writable(new TypeError('x is not a function'))).toMatchObject({
      name: 'TypeError',
      message: 'x is not a function',
    })
  })
})
