'use client'
import type { Say } from '../../core/words/say'
import { sayDone, UNDO_MS } from '../actions/sayDone'
import { send, type Verb } from '../actions/send'
import type { Open } from './lastOpen'

type Trashed = { deletedAt?: string | null; updatedAt?: string }

const isFresh = (time: string | null | undefined): boolean =>
  Boolean(time) && Date.now() - Date.parse(String(time)) < UNDO_MS

/** Whether what Payload did a moment ago with this document was the trash, one way or the other. */
const wasMoved = ({ wasTrashed }: Open, { deletedAt, updatedAt }: Trashed): boolean =>
  wasTrashed ? !deletedAt && isFresh(updatedAt) : isFresh(deletedAt)

/**
 * Payload itself says that a document went to the trash or came back. This says it again with the way back, for ten
 * seconds.
 */
export const offerBack = async (left: Open, say: Say, onUndone: () => void): Promise<void> => {
  const path = `/${left.collection}/${left.id}?trash=true` as const
  const answer = await send<Trashed>('GET', path)
  if (!answer.ok || !wasMoved(left, answer.body)) return
  const undo = () =>
    send<Verb>('PATCH', path, {
      body: { deletedAt: left.wasTrashed ? new Date().toISOString() : null },
    })
  const { title } = left
  sayDone(say(left.wasTrashed ? 'trash:out' : 'trash:inIt', { title }), onUndone, {
    undo,
    say,
  })
}
