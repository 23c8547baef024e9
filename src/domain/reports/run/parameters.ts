import { z } from 'zod'

import { INTERVALS, type Interval } from '../../../core/periods'

/** The range of time; `spanOf` reads it, by default the last 30 days. */
export const period = {
  from: z
    .string()
    .optional()
    .meta({ title: 'From', format: 'date', description: 'A date or an instant, included.' }),
  to: z
    .string()
    .optional()
    .meta({ title: 'To', format: 'date', description: 'A date or an instant, excluded.' }),
}

export const inCurrency = {
  currency: z
    .string()
    .optional()
    .meta({ title: 'Currency', description: "ISO 4217. Default: the settings'." }),
}

export const choice = <const Value extends string>(
  title: string,
  values: readonly [Value, ...Value[]],
  usual: NoInfer<Value>,
) =>
  z
    .enum(values, `One of ${values.join(', ')}.`)
    .default(usual)
    .meta({ title })

export const interval = (usual: Interval = 'day') => ({
  interval: choice('Interval', INTERVALS, usual),
})

/** A whole number, as an address writes it. */
export const wholeNumber = (
  title: string,
  { least, most, usual }: { least: number; most: number; usual: number },
) =>
  z.coerce
    .number(`A whole number from ${least} to ${most}.`)
    .int(`A whole number from ${least} to ${most}.`)
    .min(least, `At least ${least}.`)
    .max(most, `At most ${most}.`)
    .default(usual)
    .meta({ title })
