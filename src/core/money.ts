import { CURRENCY_EXPONENTS } from './currencies'

const BPS_PER_UNIT = 10_000n

export const isCurrency = (value: unknown): value is string =>
  typeof value === 'string' && CURRENCY_EXPONENTS.has(value)

/** Digits after the decimal point, from ISO 4217. Throws a RangeError for a code that is not one. */
export function exponentOf(currency: string): number {
  const exponent = CURRENCY_EXPONENTS.get(currency)
  if (exponent === undefined) throw new RangeError(`Not an ISO 4217 currency: ${currency}`)
  return exponent
}

/** The exact decimal text of an amount, such as "-19.99"; the inverse of `parseMoney`. */
export function toDecimalString(minor: number, currency: string): string {
  const exponent = exponentOf(currency)
  const value = integer(minor)
  const digits = (value < 0n ? -value : value).toString().padStart(exponent + 1, '0')
  const sign = value < 0n ? '-' : ''
  if (exponent === 0) return sign + digits
  return `${sign}${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`
}

/** The amount as a reader of `locale` writes it, with every digit of the currency's exponent. */
export function formatMoney(minor: number, currency: string, locale: string): string {
  const exponent = exponentOf(currency)
  const format = new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    // Intl follows CLDR, which drops the decimals of some currencies that ISO 4217 gives them.
    minimumFractionDigits: exponent,
    maximumFractionDigits: exponent,
  })
  const decimal = toDecimalString(minor, currency)
  // A decimal text is formatted digit by digit; a number would pass through binary floating point.
  return isDecimalText(decimal) ? format.format(decimal) : decimal
}

/**
 * Reads "19.99", "1 234,50", "1,234.50" or "١٢٫٥" as integer minor units. A lone separator is the decimal
 * point, so "1,234" USD is refused and never guessed at. Undefined for anything that is not exactly an
 * amount in `currency`: too many decimals, odd grouping, or more than an exact number can hold.
 */
export function parseMoney(text: string, currency: string): number | undefined {
  const exponent = exponentOf(currency)
  const decimal = plainDecimal(text)
  if (decimal === undefined) return undefined
  const [whole = '', fraction = ''] = decimal.split('.')
  if (fraction.length > exponent) return undefined
  const minor = Number(`${whole}${fraction.padEnd(exponent, '0')}`)
  if (!Number.isSafeInteger(minor)) return undefined
  return minor === 0 ? 0 : minor
}

/** `rateBps` of an amount, rounded half up (away from zero), so that a reversal mirrors its charge. */
export const applyRateBps = (minor: number, rateBps: number): number =>
  safeNumber(divideHalfUp(integer(minor) * rate(rateBps), BPS_PER_UNIT))

/** The tax inside an amount that already includes it at `rateBps`, rounded half up. */
export function taxContained(grossMinor: number, rateBps: number): number {
  const bps = rate(rateBps)
  return safeNumber(divideHalfUp(integer(grossMinor) * bps, BPS_PER_UNIT + bps))
}

/** `partMinor / wholeMinor` of an amount, rounded half up; 0 of an empty whole. */
export const shareOf = (minor: number, partMinor: number, wholeMinor: number): number =>
  wholeMinor === 0
    ? 0
    : safeNumber(divideHalfUp(integer(minor) * integer(partMinor), integer(wholeMinor)))

/** "8.25" → 825. Undefined for what is not a percentage of at most two decimals, 0 or more. */
export function percentToBps(text: string): number | undefined {
  const decimal = plainDecimal(text.trim().replace(/[%٪]$/, ''))
  if (decimal === undefined || decimal.startsWith('-')) return undefined
  const [whole = '', fraction = ''] = decimal.split('.')
  if (whole.length > 7 || fraction.length > 2) return undefined
  return Number(whole + fraction.padEnd(2, '0'))
}

/** 825 → "8.25", 800 → "8": no digit that says nothing. */
export function bpsToPercent(rateBps: number): string {
  const digits = rate(rateBps).toString().padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`.replace(/\.?0+$/, '')
}

const ARABIC_DIGITS = '٠١٢٣٤٥٦٧٨٩'

/** Digits with at most one ".", whatever separators and digits the writer's locale has. */
function plainDecimal(text: string): string | undefined {
  const ascii = text
    .trim()
    .replace(/[٠-٩]/g, (digit) => String(ARABIC_DIGITS.indexOf(digit)))
    .replace('٫', '.')
    .replaceAll('٬', ' ')
    .replace('−', '-')
    .replace(/[\s'’]/g, ' ')
  for (const [group, point] of SEPARATORS) {
    const [whole = '', fraction, ...rest] = ascii.split(point)
    if (rest.length > 0 || !isGrouped(whole, group)) continue
    const digits = whole.replaceAll(group, '')
    if (fraction === undefined) return digits
    if (/^\d+$/.test(fraction)) return `${digits}.${fraction}`
  }
  return undefined
}

const SEPARATORS = [
  [' ', '.'],
  [' ', ','],
  [',', '.'],
  ['.', ','],
] as const

function isGrouped(whole: string, group: string): boolean {
  const [first = '', ...groups] = whole.replace(/^-/, '').split(group)
  if (groups.length === 0) return /^\d+$/.test(first)
  return /^\d{1,3}$/.test(first) && groups.every((digits) => /^\d{3}$/.test(digits))
}

/** Rounds half away from zero; `divisor` is positive. */
function divideHalfUp(value: bigint, divisor: bigint): bigint {
  const size = value < 0n ? -value : value
  const rounded = (2n * size + divisor) / (2n * divisor)
  return value < 0n ? -rounded : rounded
}

function integer(value: number): bigint {
  if (!Number.isSafeInteger(value)) throw new RangeError(`Not an exact integer: ${value}`)
  return BigInt(value)
}

function rate(rateBps: number): bigint {
  const bps = integer(rateBps)
  if (bps < 0n) throw new RangeError(`Not a rate: ${rateBps}`)
  return bps
}

function safeNumber(value: bigint): number {
  return Number(integer(Number(value)))
}

const isDecimalText = (text: string): text is `${number}` => !Number.isNaN(Number(text))
