import fc from 'fast-check'

import { runs } from '../../testing/property'

import { isUndeliverable, normaliseEmail } from './email'

describe('an e-mail address', () => {
  it.each([
    [' Ana.Lima@Shop.Example.COM ', 'ana.lima@shop.example.com'],
    ["o'neil+sim@example.co", "o'neil+sim@example.co"],
    ['a@xn--mnchen-3ya.de', 'a@xn--mnchen-3ya.de'],
  ])('%j is stored as %s', (text, email) => expect(normaliseEmail(text)).toBe(email))

  it.each([
    '',
    'ana',
    'ana@',
    '@example.com',
    'ana@localhost',
    'ana@@example.com',
    'a@b@example.com',
    '.ana@example.com',
    'a..b@example.com',
    'ana lima@example.com',
    'ana@example..com',
    'ana@-example.com',
    'ana@127.0.0.1',
    'ana@example.com\0',
    'ana@example.com\nBcc: all@example.com',
    'аna@example.com',
    `${'a'.repeat(65)}@example.com`,
    `a@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(63)}.${'e'.repeat(63)}.com`,
  ])('%j is refused', (text) => expect(normaliseEmail(text)).toBeUndefined())

  it('is normalised once and for all', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (text) => {
        const email = normaliseEmail(text)
        expect(email).toBe(text.toLowerCase())
        expect(normaliseEmail(`\t${email ?? ''} `)).toBe(email)
      }),
      runs(),
    )
  })
})

describe('demo people', () => {
  it.each(['a@example.com', 'A@Mail.EXAMPLE.org', 'a@example.net', 'a@shop.example', 'a@x.test'])(
    '%s is never mailed',
    (email) => expect(isUndeliverable(email)).toBe(true),
  )

  it.each(['a@x.invalid', 'a@localhost', 'a@mail.localhost'])('nor is %s', (email) =>
    expect(isUndeliverable(email)).toBe(true),
  )

  it.each(['a@notexample.com', 'a@example.com.de', 'example.com@shop.de', 'a@contest.de'])(
    '%s is',
    (email) => expect(isUndeliverable(email)).toBe(false),
  )
})
