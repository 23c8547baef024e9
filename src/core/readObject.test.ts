import { readObject } from './readObject'

describe('an object in a text', () => {
  it('is read as it is', () => {
    expect(readObject('{"sid":"x","nested":{"a":1}}')).toEqual({ sid: 'x', nested: { a: 1 } })
  })

  it.each(['', '{', 'null', '7', '"text"', '[]', '[{"sid":"x"}]'])('%j holds none', (text) => {
    expect(readObject(text)).toEqual({})
    expect(Array.isArray(readObject(text))).toBe(false)
  })
})
