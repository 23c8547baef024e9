const LONGEST = 254
const LONGEST_LOCAL_PART = 64

/**
 * The one form in which an address is stored and compared: trimmed and in lower case. Undefined for what
 * no mail server takes (RFC 5321 lengths, an ASCII name, a domain with a dot).
 */
export function normaliseEmail(text: string): string | undefined {
  const email = text.trim().toLowerCase()
  const [local = '', domain = '', ...rest] = email.split('@')
  if (email.length > LONGEST || local.length > LONGEST_LOCAL_PART || rest.length > 0)
    return undefined
  return isLocalPart(local) && isDomain(domain) ? email : undefined
}

/** Names reserved for examples and tests (RFC 2606, RFC 6761): nobody lives there, so nothing is sent. */
export function isUndeliverable(email: string): boolean {
  const domain = email.trim().toLowerCase().split('@').at(-1) ?? ''
  return RESERVED.some((name) => domain === name || domain.endsWith(`.${name}`))
}

const RESERVED = [
  'example.com',
  'example.org',
  'example.net',
  'example',
  'test',
  'invalid',
  'localhost',
]

const isLocalPart = (text: string): boolean =>
  text.split('.').every((atom) => /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+$/.test(atom))

function isDomain(text: string): boolean {
  const labels = text.split('.')
  return (
    labels.length > 1 &&
    labels.every((label) => /^[a-z0-9-]{1,63}$/.test(label) && !/^-|-$/.test(label)) &&
    /^[a-z]/.test(labels.at(-1) ?? '')
  )
}
