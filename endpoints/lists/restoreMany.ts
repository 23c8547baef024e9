import {
  addDataAndFileToRequest,
  type CollectionSlug,
  type PayloadRequest,
  type Where,
} from 'payload'

import { Problem } from '../../src/core/problem'
import { says } from '../../src/core/words/sentence'
import { textIn } from '../../src/core/words/text'

const MOST = 100

const leavesOf = (where: Where): Where[] =>
  Array.isArray(where.and) ? where.and.flatMap(leavesOf) : [where]

const isWhere = (value: unknown): value is Where => typeof value === 'object' && value !== null

const named = (leaf: Where): string[] => {
  const asked = leaf.id
  if (!isWhere(asked)) return []
  const ids: unknown[] = [asked.equals, asked.in].flat()
  return ids.filter((id): id is string => typeof id === 'string' && id !== '')
}

const isOfTrash = (leaf: Where): boolean => Object.keys(leaf).join() === 'deletedAt'
const isOfIds = (leaf: Where): boolean => Object.keys(leaf).join() === 'id'

type Restoring = { ids: string[]; data: { deletedAt: null; _status?: 'draft' | 'published' } }

const dataOf = async (req: PayloadRequest): Promise<Restoring['data'] | undefined> => {
  await addDataAndFileToRequest(req)
  const { deletedAt, _status, ...rest }: Record<string, unknown> = { ...req.data }
  if (deletedAt !== null || Object.keys(rest).length > 0) return undefined
  return _status === 'draft' || _status === 'published' ? { deletedAt, _status } : { deletedAt }
}

/**
 * What the panel's own "Restore" asks, which comes as a change of many even for one document: trashed documents by
 * name, and nothing else of them. Undefined for every other change of many, which are closed.
 */
export const restoringOf = async (req: PayloadRequest): Promise<Restoring | undefined> => {
  const { where } = req.query
  if (!isWhere(where)) return undefined
  const leaves = leavesOf(where)
  if (!leaves.every((leaf) => isOfTrash(leaf) || isOfIds(leaf))) return undefined
  const ids = [...new Set(leaves.flatMap(named))]
  if (ids.length === 0 || ids.length > MOST) return undefined
  const data = await dataOf(req)
  return data && { ids, data }
}

type Failed = { id: string; message: string }

type One = { collection: CollectionSlug; id: string; data: Restoring['data'] }

type Done = { doc?: object; fault?: Problem }

const restoreOne = async (req: PayloadRequest, { collection, data, id }: One): Promise<Done> => {
  try {
    const doc = await req.payload.update({
      collection,
      id,
      data,
      depth: 0,
      trash: true,
      overrideAccess: false,
      user: req.user,
      req,
    })
    return { doc }
  } catch (fault) {
    if (fault instanceof Problem) return { fault }
    throw fault
  }
}

/** Takes documents out of the trash one by one, as their caller may; each succeeds or fails by itself. */
export const restoreMany = async (
  req: PayloadRequest,
  collection: CollectionSlug,
  { data, ids }: Restoring,
): Promise<Response> => {
  const text = textIn(req.i18n)
  const docs: object[] = []
  const errors: Failed[] = []
  for (const id of ids) {
    const { doc, fault } = await restoreOne(req, { collection, id, data })
    if (doc) docs.push(doc)
    // One alone is refused as its own address would refuse it.
    if (fault && ids.length === 1) throw fault
    if (fault) errors.push({ id, message: text(fault.said) })
  }
  const message = text(says`Out of the trash: ${docs.length} of ${ids.length}.`)
  return Response.json({ docs, errors, message })
}
