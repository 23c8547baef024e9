'use client'
import { useDocumentInfo, useDocumentTitle } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useEffectEvent } from 'react'

import { UNDO_MS } from '../actions/sayDone'
import { useSay } from '../words/useSay'
import { rememberOpen, takeOpen, type Open } from './lastOpen'
import { offerBack } from './offerBack'

/**
 * Notes on leaving a document which one it was, so that the screen Payload leads to can offer the way back: the list
 * after the trash, and the document itself after it was taken out again.
 */
export function RememberOpen() {
  const { collectionSlug, id, isTrashed = false } = useDocumentInfo()
  const { title } = useDocumentTitle()
  const router = useRouter()
  const say = useSay()
  const offer = useEffectEvent((left: Open) =>
    offerBack(left, say, () => router.push(`/admin/collections/${left.collection}`)),
  )
  useEffect(() => {
    if (!collectionSlug || !id || isTrashed) return
    const left = takeOpen({ collection: collectionSlug, id: String(id) }, UNDO_MS)
    if (left?.wasTrashed) void offer(left)
  }, [collectionSlug, id, isTrashed])
  useEffect(() => {
    if (!collectionSlug || !id) return undefined
    const own = { collection: collectionSlug, id: String(id), title, wasTrashed: isTrashed }
    return () => rememberOpen({ ...own, leftAt: Date.now() })
  }, [collectionSlug, id, isTrashed, title])
  return null
}
