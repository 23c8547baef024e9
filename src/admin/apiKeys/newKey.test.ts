import { addressesIn, endOf, faultAmong } from './newKey'

it('ends so many days from now, or not at all', () => {
  const now = new Date('2026-11-27T12:00:00Z')
  expect([endOf('30', now), endOf('', now)]).toEqual(['2026-12-27T12:00:00.000Z', undefined])
})

it('reads addresses however they are parted', () => {
  expect(addressesIn(' 192.0.2.1, 198.51.100.0/24\n2001:db8::1 ')).toEqual([
    ...['192.0.2.1', '198.51.100.0/24', '2001:db8::1'],
  ])
})

it('names the address that is wrong, or what is wrong with all', () => {
  const at = (path: string) => ({ 'ips.1': 'No address.', scopes: 'None.' })[path]
  expect(faultAmong({ at, members: ['192.0.2.1', 'home'], path: 'ips' })).toBe('home: No address.')
  expect(faultAmong({ at, members: [], path: 'scopes' })).toBe('None.')
  expect(faultAmong({ at, members: ['a'], path: 'other' })).toBeUndefined()
})
