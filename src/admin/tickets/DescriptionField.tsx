'use client'

import { TextareaField, useDocumentInfo } from '@payloadcms/ui'
import type { TextareaFieldClientProps } from 'payload'

/** What is asked; later it stands in the conversation, as the first thing that was said. */
export const DescriptionField = (props: TextareaFieldClientProps) => {
  const { id } = useDocumentInfo()
  return id ? null : <TextareaField {...props} />
}
