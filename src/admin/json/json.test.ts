import { parseJson, toJsonText, UNREADABLE } from './json'

describe('JSON typed by people', () => {
  it('reads back what it wrote', () => {
    for (const value of [0, false, 'text', '', [1], { a: { b: [true] } }])
      expect(parseJson(toJsonText(value))).toEqual(value)
  })

  it('takes an empty text for nothing and refuses what is no JSON', () => {
    expect(parseJson(' ')).toBeNull()
    expect(toJsonText(undefined)).toBe('')
    for (const text of ['hello', '{', "{'a': 1}"]) expect(parseJson(text)).toBe(UNREADABLE)
  })
})
