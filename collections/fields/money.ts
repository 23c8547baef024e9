import type { NumberField } from 'payload'

type Options = Partial<
  Pick<NumberField, 'required' | 'defaultValue' | 'access' | 'index' | 'virtual'>
> & {
  label: string
  canBeNegative?: boolean
  description?: string
  /** Path of the currency field beside it; the panel types and shows units of that currency. */
  currencyPath?: string
}

const isWholeMinor = (value: number | null | undefined): true | string =>
  value === null || value === undefined || Number.isSafeInteger(value)
    ? true
    : 'Give a whole number of minor units (cents).'

/** An amount in integer minor units of the currency beside it. */
export const moneyField = (name: string, options: Options): NumberField => {
  const { canBeNegative = false, description, currencyPath = 'currency', label, ...rest } = options
  return {
    name,
    type: 'number',
    label,
    ...rest,
    ...(canBeNegative ? {} : { min: 0 }),
    validate: (value: number | null | undefined) => {
      if (rest.required && (value === null || value === undefined)) return 'This field is required.'
      if (!canBeNegative && typeof value === 'number' && value < 0) return 'Must not be negative.'
      return isWholeMinor(value)
    },
    custom: { kind: 'money', currencyPath },
    admin: { ...(description ? { description } : {}) },
  }
}

/** A rate in integer basis points (825 = 8.25 %), 0 to 10000. */
export const rateField = (
  name: string,
  options: Omit<Options, 'canBeNegative' | 'currencyPath'>,
): NumberField => {
  const { description, label, ...rest } = options
  return {
    name,
    type: 'number',
    label,
    ...rest,
    min: 0,
    max: 10_000,
    validate: (value: number | null | undefined) =>
      value === null || value === undefined
        ? rest.required
          ? 'This field is required.'
          : true
        : (Number.isSafeInteger(value) && value >= 0 && value <= 10_000) ||
          'Give a whole number of basis points from 0 to 10000.',
    custom: { kind: 'rate' },
    admin: { ...(description ? { description } : {}) },
  }
}
