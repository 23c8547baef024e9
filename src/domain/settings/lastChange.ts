import type { PayloadRequest } from 'payload'

/** The admin who last changed this page of settings; null where nobody has, or a program did. */
export const lastChangerOf = async (
  req: PayloadRequest,
  global: string,
): Promise<string | null> => {
  const { docs } = await req.payload.find({
    collection: 'events',
    where: {
      and: [
        { subjectCollection: { equals: 'globals' } },
        { subjectId: { equals: global } },
        { type: { equals: 'setting.updated' } },
      ],
    },
    sort: '-createdAt',
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
    req,
  })
  const [last] = docs
  return last?.actorType === 'admin' ? (last.actorId ?? null) : null
}
