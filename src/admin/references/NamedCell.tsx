'use client'
import { Link, useListDrawerContext } from '@payloadcms/ui'
import type { CollectionSlug } from 'payload'

import { CellLink, type CellProps } from '../panel/CellLink'
import { useNamed } from './useNamed'

type Props = CellProps & { collection: CollectionSlug | undefined; id: unknown; otherwise?: string }

/** What a row points at, by its name and leading there; where rows are picked, or none is to be seen, the name alone. */
export function NamedCell({ collection, id, otherwise = '—', ...cell }: Props) {
  const { isInDrawer } = useListDrawerContext()
  const { href, name } = useNamed(collection, id)
  const isPlain = cell.link || cell.onClick || isInDrawer
  if (href && !isPlain)
    return (
      <Link className="sd-cell-link" href={href} prefetch={false}>
        {name}
      </Link>
    )
  return <CellLink {...cell}>{name ?? otherwise}</CellLink>
}
