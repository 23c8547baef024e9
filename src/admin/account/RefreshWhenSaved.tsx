'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useEffect, useRef } from 'react'

/** What the page shows of the account beside its form, and the time zone of all screens, follow what was saved. */
export const RefreshWhenSaved = () => {
  const router = useRouter()
  const { savedDocumentData } = useDocumentInfo()
  const savedAt: unknown = savedDocumentData?.updatedAt
  const shown = useRef(savedAt)
  useEffect(() => {
    if (shown.current === savedAt) return
    if (shown.current !== undefined) router.refresh()
    shown.current = savedAt
  }, [router, savedAt])
  return null
}
