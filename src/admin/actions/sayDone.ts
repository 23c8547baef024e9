'use client'

import { toast } from '@payloadcms/ui'

import type { Answer, Verb } from './send'

/** How long what was done can be taken back. */
export const UNDO_MS = 10_000

export type Undo = () => Promise<Answer<Verb>>

const takeBack = async (undo: Undo, onUndone: () => void): Promise<void> => {
  const answer = await undo()
  if (!answer.ok) {
    toast.error(answer.fault.message)
    return
  }
  toast.success('Undone.')
  onUndone()
}

/** Says what was done and, for ten seconds, offers to take it back where that can be done. */
export const sayDone = (message: string, onUndone: () => void, undo?: Undo): void => {
  if (!undo) {
    toast.success(message)
    return
  }
  toast.success(message, {
    duration: UNDO_MS,
    action: { label: 'Undo', onClick: () => void takeBack(undo, onUndone) },
  })
}
