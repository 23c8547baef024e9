'use client'
import { useDocumentInfo, useDocumentTitle } from '@payloadcms/ui'
import { useEffect } from 'react'

import { rememberOpen } from './lastOpen'

/** Notes on leaving a document which one it was: its list offers to take it back out of the trash. */
export function RememberOpen() {
  const { collectionSlug, id, isTrashed } = useDocumentInfo()
  const { title } = useDocumentTitle()
  useEffect(() => {
    if (!collectionSlug || !id || isTrashed) return undefined
    return () =>
      rememberOpen({ collection: collectionSlug, id: String(id), title, leftAt: Date.now() })
  }, [collectionSlug, id, isTrashed, title])
  return null
}
