import type { FieldHook } from 'payload'

import type { Order } from '../../payload-types'
import { trackingUrl } from '../../src/domain/orders/delivery/tracking'

/** Where the parcel can be followed; nothing is stored, so a corrected pattern corrects every order. */
export const deriveTrackingUrl: FieldHook<Order> = async ({ data, req }) => {
  const carrier = data?.carrier
  const deliveryTrackingNumber = data?.deliveryTrackingNumber
  return (await trackingUrl(req, { carrier, deliveryTrackingNumber })) ?? null
}
