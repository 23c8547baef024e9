'use client'
import { useParams, useRouter } from 'next/navigation'
import { useEffect } from 'react'

import { UNDO_MS } from '../actions/sayDone'
import { takeOpen } from './lastOpen'
import { offerBack } from './offerBack'

/** Above a list, to which Payload leads from a document that was put into the trash: the way back. */
export function OfferUndo() {
  const { segments } = useParams<{ segments?: string[] }>()
  const collection = segments?.[1] ?? ''
  const router = useRouter()
  useEffect(() => {
    const left = takeOpen({ collection }, UNDO_MS)
    if (left) void offerBack(left, () => router.refresh())
  }, [collection, router])
  return null
}
