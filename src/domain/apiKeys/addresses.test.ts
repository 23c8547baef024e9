import { isAddressRange, isAmong } from './addresses'

it.each([
  ['192.0.2.1', '192.0.2.1', true],
  ['192.0.2.0/24', '192.0.2.255', true],
  ['192.0.2.0/24', '192.0.3.0', false],
  ['0.0.0.0/0', '8.8.8.8', true],
  ['2001:db8::/32', '2001:db8:1::7', true],
  ['2001:db8::1', '2001:0db8:0:0:0:0:0:1', true],
  ['2001:db8::1', '2001:db8::2', false],
  ['0.0.0.0/0', '::1', false],
  ['0.0.0.0/0', 'unknown', false],
])('%s holds %s: %p', (range, address, expected) => {
  expect(isAmong([range], address)).toBe(expected)
})

it.each([
  'home',
  '192.0.2',
  '192.0.2.256',
  '192.0.2.0/33',
  '1.2.3.4/5/6',
  '::1::',
  '1:2:3',
  'g::1',
])('%s is no range', (text) => {
  expect(isAddressRange(text)).toBe(false)
})
