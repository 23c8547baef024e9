import { randomBytes } from 'node:crypto'

import fc from 'fast-check'

import { runs } from '../../testing/property'

import { createFieldCipher, deriveFieldKey, parseFieldKeys } from './fieldCipher'

const oldKey = { id: 'k0', key: randomBytes(32) }
const newKey = { id: 'k1', key: randomBytes(32) }
const place = { table: 'sims', id: '0190', column: 'puk1' }
const cipher = createFieldCipher([newKey, oldKey])

describe('an encrypted field', () => {
  it('reads back any text at its own place', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (plain) => {
        const value = cipher.encrypt(plain, place)
        expect(cipher.isEncrypted(value)).toBe(true)
        expect(cipher.decrypt(value, place)).toBe(plain)
      }),
      runs(),
    )
  })

  it('has the documented form and never the same text twice', () => {
    const value = cipher.encrypt('12345678', place)
    expect(value).toMatch(/^enc:v1:k1:[\w-]{16}:[\w-]{32}$/)
    expect(cipher.encrypt('12345678', place)).not.toBe(value)
    expect(cipher.keyIdOf(value)).toBe('k1')
  })

  it.each([
    { ...place, table: 'users' },
    { ...place, id: '0191' },
    { ...place, column: 'puk2' },
    { table: 'sims","0190', id: 'puk1', column: '' },
  ])('cannot be read at %j', (elsewhere) => {
    expect(() => cipher.decrypt(cipher.encrypt('1', place), elsewhere)).toThrow(/belongs elsewhere/)
  })

  it('cannot be read after a change of any one character', () => {
    const value = cipher.encrypt('12345678', place)
    for (let at = 0; at < value.length; at += 1) {
      const changed = value.slice(0, at) + (value[at] === 'A' ? 'B' : 'A') + value.slice(at + 1)
      expect(() => cipher.decrypt(changed, place)).toThrow()
    }
  })

  it('has one spelling only', () => {
    const value = cipher.encrypt('1', place)
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
    const readable = [...alphabet].filter((last) => {
      try {
        return cipher.decrypt(value.slice(0, -1) + last, place) === '1'
      } catch {
        return false
      }
    })
    expect(readable).toEqual([value.at(-1)])
  })

  it('is refused without its text when it is not ours', () => {
    for (const value of ['secret', '', 'enc:v1:k1:short:x'])
      expect(() => cipher.decrypt(value, place)).toThrow(/^No key reads sims.puk1 of 0190$/)
    for (const value of ['secret', '', null, 7]) expect(cipher.isEncrypted(value)).toBe(false)
    expect(cipher.keyIdOf('secret')).toBeUndefined()
  })
})

describe('the keys', () => {
  it('read what an older one wrote, and not without it', () => {
    const value = createFieldCipher([oldKey]).encrypt('1', place)
    expect(cipher.decrypt(value, place)).toBe('1')
    expect(() => createFieldCipher([newKey]).decrypt(value, place)).toThrow(/^No key reads/)
    const imposter = createFieldCipher([{ ...oldKey, key: newKey.key }])
    expect(() => imposter.decrypt(value, place)).toThrow(/was changed/)
  })

  it('are read from the environment in order', () => {
    const entry = ({ id, key }: typeof oldKey) => `${id}:${key.toString('base64')}`
    expect(parseFieldKeys(`${entry(newKey)}, ${entry(oldKey)}`)).toEqual([newKey, oldKey])
  })

  it.each(['', 'k1', 'k1:c2hvcnQ=', `:${'A'.repeat(43)}=`, `k 1:${'A'.repeat(43)}=`])(
    'are refused at boot: %j',
    (text) => expect(() => parseFieldKeys(text)).toThrow(/key/),
  )

  it('are at least one, each with its own id', () => {
    expect(() => createFieldCipher([])).toThrow(/at least one/)
    expect(() => createFieldCipher([oldKey, { ...newKey, id: 'k0' }])).toThrow(/same id/)
  })

  it('derived from a secret are always the same, and another for another secret', () => {
    const derived = deriveFieldKey('a secret')
    expect(derived.id).toBe('d1')
    expect(derived.key).toHaveLength(32)
    expect(deriveFieldKey('a secret')).toEqual(derived)
    expect(deriveFieldKey('another').key.equals(derived.key)).toBe(false)
  })
})
