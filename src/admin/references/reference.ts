import type { CollectionSlug } from 'payload'

export type Reference = {
  /** The field beside it that says of which collection the id is. */
  kindPath: string
  /** The collection each kind stands for, where the kind itself is none. */
  collections?: Partial<Record<string, CollectionSlug>>
}

/** The collection that such a kind stands for. */
export const slugOf = (kind: unknown, collections: Reference['collections']): string | undefined =>
  typeof kind === 'string' ? (collections?.[kind] ?? kind) : undefined

const textOf = (found: object, field: string): string => {
  const value: unknown = Object.entries(found).find(([key]) => key === field)?.[1]
  return typeof value === 'string' ? value : ''
}

/** What a document is called; staff are known by their names, and sign in by what the panel would call them. */
export const nameOf = (found: object, title = 'id'): string =>
  `${textOf(found, 'firstName')} ${textOf(found, 'lastName')}`.trim() || textOf(found, title)
