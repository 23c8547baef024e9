import { z } from 'zod'

import type { Order } from '../../../../payload-types'

const text = (length: number) =>
  z.preprocess(
    (value) => (value === null || value === '' ? undefined : value),
    z.string().trim().min(1).max(length).optional(),
  )

/** Who carries an order: `expectedAt` an ISO 8601 date or instant. */
export const deliverySchema = z.object({
  carrier: z.string('Name the carrier.').trim().min(1, 'Name the carrier.').max(50),
  trackingNumber: text(100),
  courier: text(100),
  expectedAt: z.preprocess(
    (value) => (value === null || value === '' ? undefined : value),
    z
      .union([z.iso.datetime({ offset: true }), z.iso.date()], 'Give a date, such as 2026-05-01.')
      .optional(),
  ),
})

export type Delivery = z.output<typeof deliverySchema>

const BESIDES = ['trackingNumber', 'courier', 'expectedAt'] as const

/** `carrier: null` is nobody. With `replace`, what is not named becomes none instead of staying as it is. */
export const assignmentSchema = deliverySchema
  .extend({
    carrier: deliverySchema.shape.carrier.nullable(),
    replace: z.boolean().default(false),
  })
  .superRefine((assignment, context) => {
    if (assignment.carrier !== null) return
    for (const name of BESIDES)
      if (assignment[name])
        context.addIssue({
          code: 'custom',
          path: [name],
          message: 'Leave this out: nobody carries it.',
        })
  })

export type DeliveryAssignment = Omit<z.output<typeof assignmentSchema>, 'replace'> & {
  replace?: boolean
}

const NONE = { carrier: null, deliveryTrackingNumber: null, courier: null, expectedAt: null }

/** What an order becomes by an assignment; nobody takes number, courier and date along. */
export const assignmentData = ({
  carrier,
  replace = false,
  ...besides
}: DeliveryAssignment): Partial<Order> =>
  carrier === null ? NONE : { ...(replace ? NONE : {}), ...deliveryData({ carrier, ...besides }) }

export const deliveryData = (delivery: Delivery): Partial<Order> => ({
  carrier: delivery.carrier,
  ...(delivery.trackingNumber ? { deliveryTrackingNumber: delivery.trackingNumber } : {}),
  ...(delivery.courier ? { courier: delivery.courier } : {}),
  ...(delivery.expectedAt ? { expectedAt: new Date(delivery.expectedAt).toISOString() } : {}),
})
