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

export const deliveryData = (delivery: Delivery): Partial<Order> => ({
  carrier: delivery.carrier,
  ...(delivery.trackingNumber ? { deliveryTrackingNumber: delivery.trackingNumber } : {}),
  ...(delivery.courier ? { courier: delivery.courier } : {}),
  ...(delivery.expectedAt ? { expectedAt: new Date(delivery.expectedAt).toISOString() } : {}),
})
