'use client'

import { useAuth } from '@payloadcms/ui'
import type { TypedUser } from 'payload'
import { useEffect, useState } from 'react'

import type { Admin, InternalNote } from '../../../payload-types'
import { can } from '../../domain/access/can'
import { queryOf } from '../actions/query'
import { send, type Answer, type Fault } from '../actions/send'

export type Noted = { collection: InternalNote['subjectCollection']; id: string }
export type NoteView = { id: string; body: string; isPinned: boolean; by: string; at: string }

type List<T> = { docs: T[] }
type State = { notes?: NoteView[]; fault?: Fault }

const MOST = 100

const authorOf = ({ author }: InternalNote): string =>
  author && typeof author === 'object' ? nameOf(author) : 'Somebody who left'

const nameOf = ({ firstName, lastName }: Admin): string => `${firstName} ${lastName}`.trim()

const viewOf = (note: InternalNote): NoteView => ({
  id: note.id,
  body: note.body,
  isPinned: note.isPinned,
  by: authorOf(note),
  at: note.createdAt,
})

const read = ({ collection, id }: Noted): Promise<Answer<List<InternalNote>>> => {
  const where = { subjectCollection: { equals: collection }, subjectId: { equals: id } }
  return send(
    'GET',
    `/internal-notes?${queryOf({ where, sort: '-createdAt', limit: MOST })}&depth=1`,
  )
}

/** Pinned ones first, then the newest. */
const inOrder = (notes: NoteView[]): NoteView[] => [
  ...notes.filter(({ isPinned }) => isPinned),
  ...notes.filter(({ isPinned }) => !isPinned),
]

/** What is noted about this, and the verbs on it; each reads the notes again, and tells why it was refused. */
export const useNotes = ({ collection, id }: Noted) => {
  const { user } = useAuth()
  const [turn, setTurn] = useState(0)
  const [state, setState] = useState<State>({})
  useEffect(() => {
    let isCurrent = true
    void read({ collection, id }).then((answer) => {
      if (!isCurrent) return
      if (answer.ok) setState({ notes: inOrder(answer.body.docs.map(viewOf)) })
      else setState((before) => ({ ...before, fault: answer.fault }))
    })
    return () => {
      isCurrent = false
    }
  }, [collection, id, turn])
  const act = async (ask: Promise<Answer<unknown>>): Promise<Fault | undefined> => {
    const answer = await ask
    if (!answer.ok) return answer.fault
    setTurn((before) => before + 1)
    return undefined
  }
  return {
    ...state,
    // The panel's person is always one of the admins, with every field that they may read of themself.
    canDelete: can(user as TypedUser | null, 'internal-notes.delete'),
    reload: () => setTurn(turn + 1),
    write: (body: string) =>
      act(
        send('POST', '/internal-notes', {
          body: { subjectCollection: collection, subjectId: id, body },
        }),
      ),
    pin: (note: string, isPinned: boolean) =>
      act(send('PATCH', `/internal-notes/${note}`, { body: { isPinned } })),
    remove: (note: string) => act(send('DELETE', `/internal-notes/${note}`)),
  }
}
