'use client'
import { useParams, useRouter } from 'next/navigation'
import { useEffect } from 'react'

import { sayDone, UNDO_MS } from '../actions/sayDone'
import { send, type Verb } from '../actions/send'
import { takeOpen } from './lastOpen'

type Trashed = { deletedAt?: string | null }

const isFresh = ({ deletedAt }: Trashed): boolean =>
  Boolean(deletedAt) && Date.now() - Date.parse(String(deletedAt)) < UNDO_MS

/**
 * Payload leads from a document that was put into the trash to its list, and says so. This says it again with
 * a way back, for ten seconds.
 */
export function OfferUndo() {
  const { segments } = useParams<{ segments?: string[] }>()
  const collection = segments?.[1] ?? ''
  const router = useRouter()
  useEffect(() => {
    const left = takeOpen(collection)
    if (!left || Date.now() - left.leftAt > UNDO_MS) return
    const path = `/${collection}/${left.id}?trash=true` as const
    void send<Trashed>('GET', path).then((answer) => {
      if (!answer.ok || !isFresh(answer.body)) return
      const undo = () => send<Verb>('PATCH', path, { body: { deletedAt: null } })
      sayDone(`${left.title} is in the trash.`, () => router.refresh(), undo)
    })
  }, [collection, router])
  return null
}
