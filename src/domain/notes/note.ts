import type { PayloadRequest } from 'payload'

import type { InternalNote } from '../../../payload-types'
import { invalid } from '../../core/problem'
import { says } from '../../core/words/sentence'
import { isStaff, notSignedIn } from '../access/can'
import { findAsCaller, isUuid } from '../database/transaction'
import { NOTED_COLLECTIONS } from './collections'

type Noted = (typeof NOTED_COLLECTIONS)[number]

const isNoted = (collection: unknown): collection is Noted =>
  NOTED_COLLECTIONS.some((noted) => noted === collection)

/** The note as it is kept: by its caller, about something that they can see. 404 where they cannot. */
export const noteRow = async (
  req: PayloadRequest,
  data: Partial<InternalNote>,
): Promise<Partial<InternalNote>> => {
  const { subjectCollection, subjectId } = data
  if (!req.user || !isStaff(req.user)) throw notSignedIn({})
  if (!isNoted(subjectCollection))
    throw invalid([
      { path: 'subjectCollection', message: says`Name one of ${NOTED_COLLECTIONS.join(', ')}.` },
    ])
  if (!isUuid(subjectId))
    throw invalid([{ path: 'subjectId', message: 'Name what the note is about.' }])
  await findAsCaller(req, subjectCollection, subjectId)
  return { author: req.user.id }
}
