import type { PayloadRequest } from 'payload'

/** Whether this person keeps the navigation open, and which groups they folded away, as Payload stores it. */
export type NavPreferences = { isOpen: boolean; openGroups: Record<string, boolean> }

export const readNavPreferences = async (req: PayloadRequest): Promise<NavPreferences> => {
  if (!req.user) return preferencesIn(undefined)
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
  return preferencesIn(docs[0]?.value)
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isOpenIn = (value: unknown): boolean => !isRecord(value) || value.open !== false

const preferencesIn = (value: unknown): NavPreferences => ({
  isOpen: isOpenIn(value),
  openGroups: Object.fromEntries(
    Object.entries(isRecord(value) && isRecord(value.groups) ? value.groups : {}).map(
      ([label, group]) => [label, isOpenIn(group)],
    ),
  ),
})
