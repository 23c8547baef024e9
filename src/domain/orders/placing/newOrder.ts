import { z } from 'zod'

import { isCountry } from '../../../core/countries'
import { isCurrency } from '../../../core/money'
import { SIM_TYPES } from '../status'

const emptyIsAbsent = (value: unknown): unknown =>
  value === null || value === '' ? undefined : value

const optionalText = (length: number) =>
  z.preprocess(emptyIsAbsent, z.string().trim().max(length).optional())

const requiredText = (length: number) =>
  z.preprocess(
    emptyIsAbsent,
    z.string('This field is required.').trim().min(1, 'This field is required.').max(length),
  )

const optionalId = z.preprocess(emptyIsAbsent, z.uuid('This is not a valid id.').optional())

const country = z.preprocess(
  (value) => (typeof value === 'string' ? value.trim().toUpperCase() : value),
  z
    .string('This field is required.')
    .refine(isCountry, 'Give a two-letter country code (ISO 3166), such as PL.'),
)

const address = z.object({
  line1: requiredText(200),
  line2: optionalText(200),
  city: requiredText(100),
  state: optionalText(100),
  postalCode: optionalText(20),
  country,
})

// The panel's form sends every group, also an empty one.
const isEmptyGroup = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  Object.values(value).every((part) => part === null || part === undefined || part === '')

/** What a caller may say of a new order; everything else of it is derived. */
export const newOrderSchema = z
  .object({
    plan: z.uuid('Choose a plan.'),
    simType: z.enum(SIM_TYPES, 'One of physical, esim.'),
    currency: z.preprocess(
      emptyIsAbsent,
      z.string().refine(isCurrency, 'Give a currency code (ISO 4217), such as USD.').optional(),
    ),
    user: optionalId,
    client: optionalId,
    deliveryAddress: z.preprocess(
      (value) => (value === null || isEmptyGroup(value) ? undefined : value),
      address.optional(),
    ),
  })
  .superRefine(({ deliveryAddress, simType }, context) => {
    if (simType === 'physical' && !deliveryAddress)
      context.addIssue({
        code: 'custom',
        path: ['deliveryAddress'],
        message: 'A physical SIM needs a delivery address.',
      })
    if (simType === 'esim' && deliveryAddress)
      context.addIssue({
        code: 'custom',
        path: ['deliveryAddress'],
        message: 'An eSIM is not delivered to an address.',
      })
  })

export type NewOrder = z.output<typeof newOrderSchema>

/** The whole body of a new order: what is derived from, and what is only kept. */
export const orderBodySchema = newOrderSchema.safeExtend({
  notes: z.string().max(2000).nullish().describe("The customer's."),
  internalNotes: z.string().max(4000).nullish().describe('Of staff alone; ignored from others.'),
  externalRef: z.string().max(100).nullish(),
  metadata: z.unknown().optional(),
})
