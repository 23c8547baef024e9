'use client'

import { SetDocumentStepNav, useConfig, useDocumentInfo } from '@payloadcms/ui'

/** Where one is, on a page beside a document's form: its list, itself, and which of its pages this is. */
export const TabNav = ({ view }: { view: string }) => {
  const { collectionSlug, id, isTrashed } = useDocumentInfo()
  const { getEntityConfig } = useConfig()
  if (!collectionSlug) return null
  const { admin, labels } = getEntityConfig({ collectionSlug })
  return (
    <SetDocumentStepNav
      id={id}
      collectionSlug={collectionSlug}
      isTrashed={isTrashed ?? false}
      pluralLabel={labels.plural}
      useAsTitle={admin.useAsTitle}
      view={view}
    />
  )
}
