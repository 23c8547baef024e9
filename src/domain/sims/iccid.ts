export type IccidWarning = 'luhn' | 'prefix'

/**
 * The one form in which an ICCID is stored and compared: 18 to 20 digits without spaces, dashes and the F
 * that fills the last half-byte on the card. Undefined for anything else. Check digit and prefix only
 * warn (`iccidWarnings`), because real factories deliver cards that break both.
 */
export function normaliseIccid(text: string): string | undefined {
  const digits = text.replace(/[\s-]/g, '').replace(/f{1,2}$/i, '')
  return /^\d{18,20}$/.test(digits) ? digits : undefined
}

/** Whether the last digit is the Luhn check digit of the ones before it (ITU-T E.118). */
export function luhnIsValid(digits: string): boolean {
  if (!/^\d{2,}$/.test(digits)) return false
  const sum = [...digits].reverse().reduce((total, digit, place) => {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return sum % 10 === 0
}

/** What looks wrong with a normalised ICCID and is still accepted; 89 is telecom's prefix in E.118. */
export function iccidWarnings(iccid: string): IccidWarning[] {
  const warnings: IccidWarning[] = []
  if (!luhnIsValid(iccid)) warnings.push('luhn')
  if (!iccid.startsWith('89')) warnings.push('prefix')
  return warnings
}
