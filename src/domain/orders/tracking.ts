import type { PayloadRequest } from 'payload'

import type { Order } from '../../../payload-types'

const patternsOf = async (req: PayloadRequest): Promise<Map<string, string>> => {
  const { docs } = await req.payload.find({
    collection: 'carriers',
    where: { linkPattern: { exists: true } },
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return new Map(docs.map(({ linkPattern, name }) => [name.toLowerCase(), linkPattern ?? '']))
}

// By the request itself: what is noted in its context is lost to the copy that every nested call makes of it.
const known = new WeakMap<PayloadRequest, ReturnType<typeof patternsOf>>()

/** Where the parcel can be followed, from its carrier's link pattern; the carriers are read once a request. */
export const trackingUrl = async (
  req: PayloadRequest,
  { carrier, deliveryTrackingNumber }: Pick<Order, 'carrier' | 'deliveryTrackingNumber'>,
): Promise<string | undefined> => {
  if (!carrier || !deliveryTrackingNumber) return undefined
  const patterns = known.get(req) ?? patternsOf(req)
  known.set(req, patterns)
  const pattern = (await patterns).get(carrier.toLowerCase())
  return pattern?.replaceAll('{trackingNumber}', encodeURIComponent(deliveryTrackingNumber))
}
