import type { GlobalSlug, PayloadRequest } from 'payload'

import { callerKind, can, notSignedIn } from '../access/can'
import { inTransaction, isUuid } from '../database/transaction'
import { notFound } from '../database/problems'

type Version = { global: GlobalSlug; version: string }

/** Written anew by the save, whatever the version says. */
const OF_THE_ROW = new Set(['id', 'globalType', 'revision', 'createdAt', 'updatedAt'])

/**
 * Makes the settings what they were in that version, as a change of its own: every guard looks at it, and the
 * history keeps what was before. Payload's own way writes past the guards and turns `revision` back.
 */
export const restoreVersion = (
  req: PayloadRequest,
  { global: slug, version: id }: Version,
): Promise<unknown> =>
  inTransaction(req, async () => {
    if (callerKind(req.user) === 'anonymous') throw notSignedIn({})
    // Whoever may not change the settings sees none of their versions.
    if (!isUuid(id) || !can(req.user, `${slug}.update`)) throw notFound({ id })
    const { version } = await req.payload.findGlobalVersionByID({
      slug,
      id,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    })
    const data = Object.fromEntries(
      Object.entries(version).filter(([name]) => !OF_THE_ROW.has(name)),
    )
    req.context.isRestoringVersion = true
    return req.payload.updateGlobal({
      slug,
      data,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    })
  })
