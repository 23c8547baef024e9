import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'

import type { InternalNote } from '../../payload-types'
import { recordEvent } from '../../src/domain/events/record'

const subjectOf = ({ subjectCollection, subjectId }: InternalNote) => ({
  collection: subjectCollection,
  id: subjectId,
})

/** The event of what the note is about, without a word of the note. */
export const recordNote: CollectionAfterChangeHook<InternalNote> = async ({
  doc,
  operation,
  previousDoc,
  req,
}) => {
  const subject = subjectOf(doc)
  if (operation === 'create')
    await recordEvent(req, { type: 'note.written', subject, summary: 'A note was written.' })
  else if (doc.isPinned !== previousDoc.isPinned)
    await recordEvent(req, {
      type: doc.isPinned ? 'note.pinned' : 'note.unpinned',
      subject,
      summary: doc.isPinned ? 'A note was pinned.' : 'A note was unpinned.',
    })
  return doc
}

export const recordNoteDelete: CollectionAfterDeleteHook<InternalNote> = async ({ doc, req }) => {
  await recordEvent(req, {
    type: 'note.deleted',
    subject: subjectOf(doc),
    summary: 'A note was deleted.',
  })
}
