'use client'

import { OperationProvider, SaveButton, useDocumentInfo } from '@payloadcms/ui'

/** Payload's button, which may also be pressed on settings that nobody has saved yet: as they stand may be right. */
export function SaveSettings() {
  const { savedDocumentData } = useDocumentInfo()
  const isSaved = Boolean(savedDocumentData?.updatedAt)
  return (
    <OperationProvider operation={isSaved ? 'update' : 'create'}>
      <SaveButton />
    </OperationProvider>
  )
}
