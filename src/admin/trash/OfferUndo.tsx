'use client'
import { useParams, useRouter } from 'next/navigation'
import { useEffect, useEffectEvent } from 'react'

import { UNDO_MS } from '../actions/sayDone'
import { useSay } from '../words/useSay'
import { takeOpen, type Open } from './lastOpen'
import { offerBack } from './offerBack'

/** Above a list, to which Payload leads from a document that was put into the trash: the way back. */
export function OfferUndo() {
  const { segments } = useParams<{ segments?: string[] }>()
  const collection = segments?.[1] ?? ''
  const router = useRouter()
  const say = useSay()
  const offer = useEffectEvent((left: Open) => offerBack(left, say, () => router.refresh()))
  useEffect(() => {
    const left = takeOpen({ collection }, UNDO_MS)
    if (left) void offer(left)
  }, [collection])
  return null
}
