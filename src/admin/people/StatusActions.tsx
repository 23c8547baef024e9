'use client'

import { useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'

import { nameFieldOf } from './statusChanges'
import { StatusButtons, type Person } from './StatusButtons'

/** What the status of this person allows, beside Save. */
export const StatusActions = () => {
  const { collectionSlug = '', id, isTrashed, savedDocumentData, setData } = useDocumentInfo()
  const { dispatchFields } = useForm()
  const isModified = useFormModified()
  const status: unknown = savedDocumentData?.status
  if (!id || isTrashed || typeof status !== 'string') return null
  const name = String(savedDocumentData?.[nameFieldOf(collectionSlug)] ?? '')
  const person: Person = { collection: collectionSlug, id: String(id), name, status }
  const show = (doc: Record<string, unknown>) => {
    setData(doc)
    // Or the form's next save would count as one of an older document.
    dispatchFields({ type: 'UPDATE', path: 'revision', value: doc.revision })
  }
  return <StatusButtons person={person} isModified={isModified} onChanged={show} />
}
