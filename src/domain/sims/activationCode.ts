/** The parts of an eSIM's activation code (SGP.22 §4.1). */
export type ActivationCode = {
  /** Host name of the SM-DP+. */
  smdpAddress: string
  /** Empty where the SM-DP+ knows the card by its EID. */
  matchingId: string
  oid?: string
  /** Whether the phone asks for a confirmation code; that code itself is never in the string. */
  confirmationRequired: boolean
}

const QR_PREFIX = 'LPA:'
const LONGEST = 255

/** Reads `1$host$matchingId[$oid[$1]]`, with or without `LPA:`; undefined for anything else. */
export function parseActivationCode(text: string): ActivationCode | undefined {
  const code = text.trim().replace(/^LPA:/i, '')
  if (code.length > LONGEST) return undefined
  const [format, smdpAddress = '', matchingId, oid = '', flag = '', ...rest] = code.split('$')
  if (format !== '1' || matchingId === undefined || rest.length > 0) return undefined
  if (!isHost(smdpAddress) || !/^[A-Za-z0-9-]*$/.test(matchingId)) return undefined
  if (!/^[\d.]*$/.test(oid) || !['', '1'].includes(flag)) return undefined
  return { smdpAddress, matchingId, ...(oid && { oid }), confirmationRequired: flag === '1' }
}

export const isActivationCode = (text: string): boolean => parseActivationCode(text) !== undefined

/** The stored form: no `LPA:`, no empty part at the end. */
export function formatActivationCode(code: ActivationCode): string {
  const parts = ['1', code.smdpAddress, code.matchingId]
  if (code.oid || code.confirmationRequired) parts.push(code.oid ?? '')
  if (code.confirmationRequired) parts.push('1')
  return parts.join('$')
}

/** What a QR code for a phone's camera holds: `LPA:1$…`. Throws for what is no activation code. */
export function qrPayload(activationCode: string): string {
  const code = parseActivationCode(activationCode)
  // The text is a secret and stays out of the message.
  if (!code) throw new Error('Not an activation code')
  return QR_PREFIX + formatActivationCode(code)
}

const isHost = (text: string): boolean =>
  text.includes('.') &&
  text.split('.').every((label) => /^[a-z0-9-]{1,63}$/i.test(label) && !/^-|-$/.test(label))
