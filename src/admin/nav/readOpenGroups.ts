import type { PayloadRequest } from 'payload'

/** Which groups this person folded away or opened, as Payload keeps it. */
export const readOpenGroups = async (req: PayloadRequest): Promise<Record<string, boolean>> => {
  if (!req.user) return {}
  const { docs } = await req.payload.find({
    collection: 'payload-preferences',
    where: {
      and: [
        { key: { equals: 'nav' } },
        { 'user.relationTo': { equals: req.user.collection } },
        { 'user.value': { equals: req.user.id } },
      ],
    },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  })
  return openOf(docs[0]?.value)
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const openOf = (value: unknown): Record<string, boolean> => {
  const groups = isRecord(value) && isRecord(value.groups) ? value.groups : {}
  return Object.fromEntries(
    Object.entries(groups).map(([label, group]) => [
      label,
      !isRecord(group) || group.open !== false,
    ]),
  )
}
