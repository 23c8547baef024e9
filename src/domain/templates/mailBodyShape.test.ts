import { isMailBody } from './mailBodyShape'

const text = (more: object) => ({ root: { type: 'root', children: [{ type: 'text', ...more }] } })

describe('a text of a mail', () => {
  it('is one with every part that a mail is made of', () => {
    expect(isMailBody(text({ text: 'Hello', fields: { url: 'https://example.com' } }))).toBe(true)
    expect(isMailBody({ root: { children: [] } })).toBe(true)
  })

  it.each([
    ['nothing', null],
    ['a word', 'Hello'],
    ['a list', []],
    ['no root', { '%00': '9' }],
    ['a root that is none', { root: 'Hello' }],
    ['children that are none', { root: { children: {} } }],
    ['a child that is none', { root: { children: [null] } }],
    ['a number for a text', text({ text: 5 })],
    ['no fields', text({ fields: null })],
    ['a number for an address', text({ fields: { url: 5 } })],
  ])('is not: %s', (_what, value) => {
    expect(isMailBody(value)).toBe(false)
  })

  it('is not, where it goes deeper than anybody writes', () => {
    let node: object = { children: [] }
    for (let depth = 0; depth < 60; depth += 1) node = { children: [node] }
    expect(isMailBody({ root: node })).toBe(false)
  })
})
