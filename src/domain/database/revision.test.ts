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
  const current = { id: 'a', revision: 3 }

  it('409 with what the document is now, unless every condition holds', async () => {
    await assertAmong([[3], [2, 3]], current)
    await assertAmong([], current)
    for (const expected of [[[2]], [[3], [2]]])
      await expect(assertAmong(expected, current)).rejects.toMatchObject({
        code: 'stale',
        status: 409,
        data: { current },
      })
  })

  it('says what was changed and by whom, as far behind as the caller is', async () => {
    const asked: number[] = []
    const tell = (most: number) => {
      asked.push(most)
      return Promise.resolve([{ actor: { label: 'Ada' }, summary: 'Changed notes.' }])
    }
    await assertAmong([[3]], current, tell)
    await expect(assertAmong([[2]], current, tell)).rejects.toThrow('Ada: Changed notes. What you')
    await expect(assertAmong([[1]], current, tell)).rejects.toThrow('Ada')
    await expect(assertAmong([[7]], current, tell)).rejects.toThrow('Ada')
    expect(asked).toEqual([1, 2, 1])
  })
})
