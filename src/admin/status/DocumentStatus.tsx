'use client'
import { useDocumentInfo } from '@payloadcms/ui'

import { namedIn } from '../../core/words/sentence'
import { useSay } from '../words/useSay'
import { Badge } from './Badge'
import './status.css'
import { badgeFieldsOf, toneOf } from './tones'

/** The states of the open document, at the top of its screen where they are seen first. */
export function DocumentStatus() {
  const say = useSay()
  const { collectionSlug = '', id, savedDocumentData } = useDocumentInfo()
  if (!id) return null
  const states = badgeFieldsOf(collectionSlug).flatMap((field) => {
    const value: unknown = savedDocumentData?.[field]
    return typeof value === 'string' ? [{ field, value }] : []
  })
  return (
    <div className="sd-document-status">
      {states.map(({ field, value }) => (
        <Badge key={field} tone={toneOf(collectionSlug, field, value)}>
          {field === 'paymentStatus'
            ? say('status:payment', { state: say.text(namedIn(value)) })
            : say.code(value)}
        </Badge>
      ))}
    </div>
  )
}
