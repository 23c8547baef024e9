import type { NumberField } from 'payload'

import { amountFault } from '../../src/core/amounts'
import type { Word } from '../../src/core/words/say'

type Options = Partial<
  Pick<NumberField, 'required' | 'defaultValue' | 'access' | 'index' | 'virtual'>
> & {
  label: string
  canBeNegative?: boolean
  description?: string
  /** Name of the currency field beside it, or `settings`; the panel types and shows units of that currency. */
  currencyPath?: string
  /** What a list shows for nothing. */
  emptyText?: Word
  /** Inside tabs, rows and arrays Payload cannot show our filter, and its own would ask for cents. */
  isNested?: boolean
}

const isWholeMinor = (value: number | null | undefined): true | string =>
  value === null || value === undefined || Number.isSafeInteger(value)
    ? true
    : amountFault('money', value)

type Look = Pick<Options, 'description' | 'isNested'>

const adminOf = (
  { description, isNested }: Look,
  components: NonNullable<NumberField['admin']>['components'],
): NumberField['admin'] => ({
  ...(description ? { description } : {}),
  ...(isNested ? { disableListFilter: true } : {}),
  components,
})

/** An amount in integer minor units of the currency beside it. */
export const moneyField = (name: string, options: Options): NumberField => {
  const { canBeNegative = false, currencyPath = 'currency', emptyText, label } = options
  const { description, isNested, ...all } = options
  const { canBeNegative: _, currencyPath: __, emptyText: ___, ...rest } = all
  return {
    name,
    type: 'number',
    ...rest,
    ...(canBeNegative ? {} : { min: 0 }),
    validate: (value: number | null | undefined) => {
      if (rest.required && (value === null || value === undefined)) return 'This field is required.'
      if (!canBeNegative && typeof value === 'number' && value < 0) return 'Must not be negative.'
      return isWholeMinor(value)
    },
    custom: { kind: 'money', currencyPath },
    admin: adminOf(
      { description, isNested },
      {
        Field: { path: '/src/admin/units/MoneyField#MoneyField', clientProps: { currencyPath } },
        Cell: {
          path: '/src/admin/units/MoneyCell#MoneyCell',
          clientProps: { currencyPath, emptyText },
        },
        Filter: {
          path: '/src/admin/units/MoneyFilter#MoneyFilter',
          clientProps: { currencyPath, label, path: name },
        },
        Diff: {
          path: '/src/admin/versions/UnitDiff#MoneyDiff',
          serverProps: { currencyPath },
        },
      },
    ),
  }
}

/** A rate in integer basis points (825 = 8.25 %), 0 to 10000. */
export const rateField = (
  name: string,
  options: Omit<Options, 'canBeNegative' | 'currencyPath' | 'emptyText'>,
): NumberField => {
  const { description, isNested, ...rest } = options
  return {
    name,
    type: 'number',
    ...rest,
    min: 0,
    max: 10_000,
    validate: (value: number | null | undefined) =>
      value === null || value === undefined
        ? rest.required
          ? 'This field is required.'
          : true
        : (Number.isSafeInteger(value) && value >= 0 && value <= 10_000) ||
          amountFault('rate', value),
    custom: { kind: 'rate' },
    admin: adminOf(
      { description, isNested },
      {
        Field: '/src/admin/units/RateField#RateField',
        Cell: '/src/admin/units/RateCell#RateCell',
        Filter: {
          path: '/src/admin/units/RateFilter#RateFilter',
          clientProps: { label: rest.label, path: name },
        },
        Diff: '/src/admin/versions/UnitDiff#RateDiff',
      },
    ),
  }
}
