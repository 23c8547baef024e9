'use client'

import { toast } from '@payloadcms/ui'

import type { Say } from '../../core/words/say'
import type { Answer, Verb } from './send'

/** How long what was done can be taken back. */
export const UNDO_MS = 10_000

export type Undo = () => Promise<Answer<Verb>>

/** The way back, if there is one, and the words for it. */
type Back = { undo: Undo | undefined; say: Say }

const takeBack = async (undo: Undo, say: Say, onUndone: () => void): Promise<void> => {
  const answer = await undo()
  if (!answer.ok) {
    // Nothing was typed here that could be lost, of which the server's words speak.
    toast.error(answer.fault.code === 'stale' ? say('form:undoTooLate') : answer.fault.message)
    return
  }
  toast.success(say('form:undone'))
  onUndone()
}

/** Says what was done and, for ten seconds, offers to take it back where that can be done. */
export const sayDone = (message: string, onUndone: () => void, back?: Back): void => {
  const { say, undo } = back ?? {}
  if (!undo || !say) {
    toast.success(message)
    return
  }
  toast.success(message, {
    duration: UNDO_MS,
    action: { label: say('form:undo'), onClick: () => void takeBack(undo, say, onUndone) },
  })
}
