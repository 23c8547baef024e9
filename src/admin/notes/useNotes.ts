'use client'

import { useEffect, useState } from 'react'

import type { Admin, InternalNote } from '../../../payload-types'
import type { Say } from '../../core/words/say'
import { can } from '../../domain/access/can'
import { queryOf } from '../actions/query'
import { send, type Answer, type Fault } from '../actions/send'
import { useCaller } from '../panel/useCaller'
import { useSay } from '../words/useSay'

export type Noted = { collection: InternalNote['subjectCollection']; id: string }
export type NoteView = { id: string; body: string; isPinned: boolean; by: string; at: string }

type List<T> = { docs: T[]; hasNextPage: boolean }
type State = { notes?: InternalNote[]; hasMore?: boolean; fault?: Fault }

const PAGE = 100

const authorOf = ({ author }: InternalNote, say: Say): string =>
  author && typeof author === 'object' ? nameOf(author) : say('notes:whoLeft')

const nameOf = ({ firstName, lastName }: Admin): string => `${firstName} ${lastName}`.trim()

const viewOf = (note: InternalNote, say: Say): NoteView => ({
  id: note.id,
  body: note.body,
  isPinned: note.isPinned,
  by: authorOf(note, say),
  at: note.createdAt,
})

/** Pinned ones first, then the newest: however many there are, no pinned one is left out by newer ones. */
const read = ({ collection, id }: Noted, limit: number): Promise<Answer<List<InternalNote>>> => {
  const where = { subjectCollection: { equals: collection }, subjectId: { equals: id } }
  const sort = '-isPinned,-createdAt'
  return send('GET', `/internal-notes?${queryOf({ where, sort, limit })}&depth=1`)
}

/** What is noted about this, read again with each turn. */
const useRead = ({ collection, id }: Noted, turn: number) => {
  const [limit, setLimit] = useState(PAGE)
  const [state, setState] = useState<State>({})
  useEffect(() => {
    let isCurrent = true
    void read({ collection, id }, limit).then((answer) => {
      if (!isCurrent) return
      if (answer.ok) {
        const { docs, hasNextPage } = answer.body
        setState({ notes: docs, hasMore: hasNextPage })
      } else setState((before) => ({ ...before, fault: answer.fault }))
    })
    return () => {
      isCurrent = false
    }
  }, [collection, id, limit, turn])
  return { ...state, more: () => setLimit(limit + PAGE) }
}

/** What is noted about this, and the verbs on it; each reads the notes again, and tells why it was refused. */
export const useNotes = ({ collection, id }: Noted) => {
  const say = useSay()
  const caller = useCaller()
  const [turn, setTurn] = useState(0)
  const noted = useRead({ collection, id }, turn)
  const act = async (ask: Promise<Answer<unknown>>): Promise<Fault | undefined> => {
    const answer = await ask
    if (!answer.ok) return answer.fault
    setTurn((before) => before + 1)
    return undefined
  }
  return {
    ...noted,
    notes: noted.notes?.map((note) => viewOf(note, say)),
    canDelete: can(caller, 'internal-notes.delete'),
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
