'use client'
import { useConfig, useEntityVisibility, useListRelationships } from '@payloadcms/ui'
import type { CollectionSlug } from 'payload'
import { useEffect } from 'react'

import { nameOf } from './reference'

type Named = {
  /** What it is called; "…" while it is on its way, nothing where the reader may not see it. */
  name: string | undefined
  /** Where it can be looked at; nothing where it has no name, or the reader no such screen. */
  href: string | undefined
}

const NOTHING: Named = { name: undefined, href: undefined }

/** A document that a row of a list points at; the list fetches those of all its rows at once. */
export const useNamed = (collection: CollectionSlug | undefined, id: unknown): Named => {
  const { documents, getRelationships } = useListRelationships()
  const { config, getEntityConfig } = useConfig()
  const { isEntityVisible } = useEntityVisibility()
  useEffect(() => {
    if (collection && typeof id === 'string')
      getRelationships([{ relationTo: collection, value: id }])
  }, [collection, getRelationships, id])
  if (!collection || typeof id !== 'string') return NOTHING
  // Null while it is on its way, false when the reader may not see it.
  const found: unknown = documents[collection]?.[id] ?? null
  if (found === null) return { name: '…', href: undefined }
  if (typeof found !== 'object') return NOTHING
  const { admin } = getEntityConfig({ collectionSlug: collection })
  const name = nameOf(found, admin.useAsTitle) || id
  const isOpen = isEntityVisible({ collectionSlug: collection })
  return {
    name,
    href: isOpen ? `${config.routes.admin}/collections/${collection}/${id}` : undefined,
  }
}
