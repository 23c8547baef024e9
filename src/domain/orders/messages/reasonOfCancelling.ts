import type { PayloadRequest } from 'payload'

/** Why the order was cancelled, as its history says; empty where nobody said. */
export const reasonOfCancelling = async (req: PayloadRequest, order: string): Promise<string> => {
  const { docs } = await req.payload.find({
    collection: 'events',
    where: {
      subjectCollection: { equals: 'orders' },
      subjectId: { equals: order },
      to: { equals: 'cancelled' },
    },
    sort: '-id',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  return docs[0]?.reason ?? ''
}
