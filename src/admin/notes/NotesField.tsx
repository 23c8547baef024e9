'use client'

import { useDocumentInfo } from '@payloadcms/ui'

import { NOTED_COLLECTIONS } from '../../domain/notes/collections'
import { NotesCard } from './NotesCard'

/** The notes of the open document, below its form. */
export const NotesField = () => {
  const { collectionSlug, id } = useDocumentInfo()
  const collection = NOTED_COLLECTIONS.find((noted) => noted === collectionSlug)
  if (!collection || !id) return null
  return (
    <div className="field-type">
      <NotesCard collection={collection} id={String(id)} />
    </div>
  )
}
