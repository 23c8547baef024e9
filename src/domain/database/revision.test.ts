import { assertAmong, revisionInBody, revisionsIn } from './revision'

describe('revisionsIn', () => {
  it.each([
    ['"3"', [3]],
    ['W/"3"', [3]],
    ['"3", "4"', [3, 4]],
    [' "12" ', [12]],
    ['*', undefined],
    ['', undefined],
    [null, undefined],
  ])('reads %j', (header, revisions) => {
    expect(revisionsIn(header)).toEqual(revisions)
  })

  it.each(['3', '"0"', '"-1"', '"a"', '"3" "4"', '"3",', '"1.5"', '"9999999999"'])(
    '400 for %j',
    (header) => {
      expect(() => revisionsIn(header)).toThrow('If-Match')
    },
  )
})

describe('revisionInBody', () => {
  it.each([
    [{ revision: 2 }, 2],
    [{ revision: null }, undefined],
    [{ revision: '' }, undefined],
    [{}, undefined],
    ['text', undefined],
  ])('reads %j', (body, revision) => {
    expect(revisionInBody(body)).toBe(revision)
  })

  it.each([['2'], [1.5], [{}], [true], [1e300]])('422 for %j', (revision) => {
    expect(() => revisionInBody({ revision })).toThrow('whole number')
  })
})

describe('assertAmong', () => {
  it('409 with what the document is now, unless every condition holds', () => {
    const current = { id: 'a', revision: 3 }
    expect(() => assertAmong([[3], [2, 3]], current)).not.toThrow()
    expect(() => assertAmong([], current)).not.toThrow()
    for (const expected of [[[2]], [[3], [2]], [[]]])
      expect(() => assertAmong(expected, current)).toThrow(
        expect.objectContaining({ code: 'stale', status: 409, data: { current } }),
      )
  })
})
