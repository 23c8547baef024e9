import {
  bpsToPercent,
  formatMoney,
  isCurrency,
  parseMoney,
  percentToBps,
  toDecimalString,
} from '../../core/money'

/** How a whole number that is stored is typed and read by people. */
export type Unit = {
  /** What stands behind the input, such as EUR or %. */
  sign: string
  example: string
  parse: (text: string) => number | undefined
  /** The text of the input; `parse` reads it back. */
  toInput: (value: number) => string
  /** The text of a list. */
  toText: (value: number, locale: string) => string
}

export const moneyUnit = (code: unknown, fallback: string): Unit => {
  const currency = isCurrency(code) ? code : fallback
  return {
    sign: currency,
    example: toDecimalString(1999, currency),
    parse: (text) => parseMoney(text, currency),
    toInput: (minor) => toDecimalString(minor, currency),
    toText: (minor, locale) => formatMoney(minor, currency, locale),
  }
}

export const percent: Unit = {
  sign: '%',
  example: '8.25',
  parse: percentToBps,
  toInput: bpsToPercent,
  toText: (bps, locale) =>
    new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }).format(
      bps / 10_000,
    ),
}

/** The currency of an amount stands beside it, or in the settings. */
export const FROM_SETTINGS = 'settings'

/** Path of the field beside `path`: "prices.0.priceMinor" and "currency" give "prices.0.currency". */
export const siblingPath = (path: string, name: string): string =>
  [...path.split('.').slice(0, -1), name].join('.')
