'use client'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'

import './dates.css'
import { Moment } from './Moment'

/** When the open document was last changed and made, in the reader's time zone as everywhere else. */
export function DocumentTimes() {
  const { t } = useTranslation()
  const { id, savedDocumentData } = useDocumentInfo()
  if (!id) return null
  const time = (name: 'createdAt' | 'deletedAt' | 'updatedAt') => {
    const at: unknown = savedDocumentData?.[name]
    return (
      typeof at === 'string' && (
        <span>
          {t(`general:${name}`)}: <Moment at={at} />
        </span>
      )
    )
  }
  return (
    <div className="sd-document-times">
      {time('deletedAt') || time('updatedAt')}
      {time('createdAt')}
    </div>
  )
}
