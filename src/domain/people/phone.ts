import libphonenumber from 'google-libphonenumber'

const { PhoneNumberFormat, PhoneNumberUtil } = libphonenumber
const { IS_POSSIBLE } = PhoneNumberUtil.ValidationResult
const LONGEST_INPUT = 40
const LONGEST = 20

/**
 * The number in E.164 ("+491701234567"), or undefined for what cannot be one. A national number needs
 * `defaultCountry` (ISO 3166 alpha-2). Asked is whether its country has numbers of that length, not
 * whether its range is known to be in use: such lists age, and refusing a real customer is the dearer error.
 */
export function normalisePhone(text: string, defaultCountry?: string): string | undefined {
  if (text.length > LONGEST_INPUT) return undefined
  const phones = PhoneNumberUtil.getInstance()
  try {
    const number = phones.parse(text, defaultCountry)
    if (phones.isPossibleNumberWithReason(number) !== IS_POSSIBLE) return undefined
    const e164 = phones.format(number, PhoneNumberFormat.E164)
    return e164.length <= LONGEST ? e164 : undefined
  } catch {
    // The library's way of saying that the text is no number.
    return undefined
  }
}
