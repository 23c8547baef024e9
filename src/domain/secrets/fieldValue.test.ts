import { Problem } from '../../core/problem'
import { createFieldCipher, deriveFieldKey } from './fieldCipher'
import { changeOf, masked, revealed } from './fieldValue'

const cipher = createFieldCipher([deriveFieldKey('a secret for tests')])
const place = { table: 'users', id: '1', column: 'idDocumentNumber' }
const stored = cipher.encrypt('AB1234567', place)
const change = (given: unknown, old: unknown = stored) =>
  changeOf(cipher, { given, stored: old, place })

describe('an encrypted field that comes back', () => {
  it.each([undefined, stored, 'AB1234567', '••••4567'])('keeps what is stored for %s', (given) => {
    expect(change(given)).toEqual({ kind: 'kept' })
  })

  it.each([null, ''])('is cleared by %p, and stays empty when it was', (given) => {
    expect(change(given)).toEqual({ kind: 'cleared' })
    expect(change(given, null)).toEqual({ kind: 'kept' })
  })

  it('takes a new value', () => {
    expect(change('XY7654321')).toEqual({ kind: 'new', plain: 'XY7654321' })
    expect(change('XY7654321', null)).toEqual({ kind: 'new', plain: 'XY7654321' })
  })

  it.each(['••••9999', cipher.encrypt('other', place), 7, {}])('is 422 for %p', (given) => {
    expect(() => change(given)).toThrow(Problem)
    expect(() => change(given)).toThrow(expect.objectContaining({ status: 422, code: 'invalid' }))
  })

  it('cannot be read at another row or column', () => {
    expect(revealed(cipher, stored, place)).toBe('AB1234567')
    expect(() => revealed(cipher, stored, { ...place, id: '2' })).toThrow()
    expect(() => revealed(cipher, stored, { ...place, column: 'other' })).toThrow()
  })

  it('shows the last four of a long value and nothing of a short one', () => {
    expect(masked('AB1234567')).toBe('••••4567')
    expect(masked('1234')).toBe('••••')
  })
})
