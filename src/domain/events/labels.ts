import type { CollectionSlug, PayloadRequest } from 'payload'

import type { Event } from '../../../payload-types'
import { isUuid } from '../database/transaction'

type Subject = Pick<Event, 'subjectCollection' | 'subjectId'>

/** What people call the subjects of these events, by `collection/id`; one that is gone has no name. */
export const subjectLabels = async (
  req: PayloadRequest,
  events: readonly Subject[],
): Promise<Map<string, string>> => {
  const labels = new Map<string, string>()
  for (const [collection, ids] of idsByCollection(events))
    for (const [id, title] of await titlesOf(req, collection, ids))
      labels.set(`${collection}/${id}`, title)
  return labels
}

const idsByCollection = (events: readonly Subject[]): Map<string, Set<string>> => {
  const found = new Map<string, Set<string>>()
  for (const { subjectCollection, subjectId } of events)
    if (isUuid(subjectId))
      found.set(subjectCollection, (found.get(subjectCollection) ?? new Set()).add(subjectId))
  return found
}

const titlesOf = async (
  req: PayloadRequest,
  collection: string,
  ids: Set<string>,
): Promise<[string, string][]> => {
  // What it is not, there is no such key of.
  const slug = collection as CollectionSlug
  const title = req.payload.collections[slug]?.config.admin.useAsTitle
  if (!title) return []
  const { docs } = await req.payload.find({
    collection: slug,
    where: { id: { in: [...ids] } },
    select: { [title]: true },
    pagination: false,
    depth: 0,
    trash: true,
    overrideAccess: true,
    req,
  })
  return docs.map((doc) => [
    doc.id,
    String(Object.entries(doc).find(([key]) => key === title)?.[1]),
  ])
}
