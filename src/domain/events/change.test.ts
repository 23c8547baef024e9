import { changedFields, eventOfField, savedDocument } from './change'

describe('what a save changed', () => {
  it('names fields that differ, treats null as absent, and leaves out bookkeeping and statuses', () => {
    const before = { city: 'Rome', taxId: null, status: 'active', revision: 1, language: 'en' }
    const after = { city: 'Pisa', status: 'blocked', revision: 2, language: 'en', phone: '+1' }
    expect(changedFields(before, after).map(({ name }) => name)).toEqual(['city', 'phone'])
  })

  it('never compares ciphertext with what is shown of it', () => {
    expect(changedFields({ pin1: 'enc:v1:d1:x' }, { pin1: '••••' })).toEqual([])
  })

  it('tells a role, an activation and a limit with their own events', () => {
    expect(eventOfField('admin', { name: 'role', from: 'admin', to: 'editor' })).toMatchObject({
      type: 'admin.role_changed',
      from: 'admin',
      to: 'editor',
    })
    expect(eventOfField('admin', { name: 'isActive', from: true, to: false })?.type).toBe(
      'admin.deactivated',
    )
    expect(eventOfField('reseller', { name: 'creditLimitMinor', from: 0, to: null })).toMatchObject(
      { type: 'reseller.limits_changed', from: '0', to: 'none' },
    )
    expect(eventOfField('client', { name: 'role', from: 1, to: 2 })).toBeUndefined()
  })
})

describe('the document as it was saved', () => {
  const fields = [
    { name: 'city', type: 'text' },
    { name: 'reseller', type: 'relationship' },
    { name: 'orders', type: 'join' },
  ]

  it('takes from what was written what the answer leaves out', () => {
    const data = { city: 'Pisa', reseller: 'r1', junk: 1 }
    expect(savedDocument(fields, { doc: { id: '1' }, data })).toEqual({
      city: 'Pisa',
      reseller: 'r1',
    })
  })

  it('reads a populated relationship as its id, and no joined documents', () => {
    const doc = { city: 'Rome', reseller: { id: 'r1', businessName: 'Shop' }, orders: { docs: [] } }
    expect(savedDocument(fields, { doc, data: {} })).toEqual({ city: 'Rome', reseller: 'r1' })
  })
})
