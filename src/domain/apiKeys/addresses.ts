type Address = { bits: 32 | 128; value: bigint }

const numberOf = (parts: string[], { bits, isPart, base }: Notation): bigint | undefined =>
  parts.every(isPart)
    ? parts.reduce((sum, part) => (sum << BigInt(bits)) + BigInt(Number.parseInt(part, base)), 0n)
    : undefined

type Notation = { bits: number; base: number; isPart: (part: string) => boolean }

const V4: Notation = {
  bits: 8,
  base: 10,
  isPart: (part) => /^\d{1,3}$/.test(part) && Number(part) <= 255,
}
const V6: Notation = { bits: 16, base: 16, isPart: (part) => /^[0-9a-f]{1,4}$/i.test(part) }

/** The eight groups of an IPv6 address, those that `::` leaves out filled in. */
const groupsOf = (text: string): string[] => {
  const [head = '', tail, ...more] = text.split('::')
  if (more.length > 0) return []
  const before = head === '' ? [] : head.split(':')
  if (tail === undefined) return before
  const after = tail === '' ? [] : tail.split(':')
  const missing = 8 - before.length - after.length
  return missing < 1 ? [] : [...before, ...Array<string>(missing).fill('0'), ...after]
}

const addressOf = (text: string): Address | undefined => {
  const bits = text.includes(':') ? 128 : 32
  const parts = bits === 128 ? groupsOf(text) : text.split('.')
  if (parts.length !== (bits === 128 ? 8 : 4)) return undefined
  const value = numberOf(parts, bits === 128 ? V6 : V4)
  return value === undefined ? undefined : { bits, value }
}

const rangeOf = (range: string): { address: Address; length: number } | undefined => {
  const [text = '', length, ...more] = range.split('/')
  const address = addressOf(text)
  if (!address || more.length > 0) return undefined
  if (length === undefined) return { address, length: address.bits }
  const isLength = /^\d{1,3}$/.test(length) && Number(length) <= address.bits
  return isLength ? { address, length: Number(length) } : undefined
}

/** An address, or a range such as 192.0.2.0/24. */
export const isAddressRange = (range: string): boolean => rangeOf(range) !== undefined

/** Whether the address is in one of the ranges; an address nobody knows is in none. */
export const isAmong = (ranges: readonly string[], address: string): boolean => {
  const asked = addressOf(address)
  if (!asked) return false
  return ranges.some((text) => {
    const range = rangeOf(text)
    if (!range || range.address.bits !== asked.bits) return false
    const shift = BigInt(asked.bits - range.length)
    return asked.value >> shift === range.address.value >> shift
  })
}
