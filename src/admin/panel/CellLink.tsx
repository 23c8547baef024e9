'use client'
import { Link, useConfig } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import type { ReactNode } from 'react'

/** What Payload hands to every cell of a list. */
export type CellProps = {
  cellData?: unknown
  collectionSlug: string
  field: { name?: string }
  link?: boolean
  linkURL?: string
  onClick?: (args: { cellData: unknown; collectionSlug: string; rowData: RowData }) => void
  rowData: RowData
  viewType?: string
}

export type RowData = Record<string, unknown>

/** The first column of a list opens the document, whatever is shown in it. */
export function CellLink({ children, ...cell }: CellProps & { children: ReactNode }) {
  const { cellData, collectionSlug, link, linkURL, onClick, rowData, viewType } = cell
  const { config } = useConfig()
  if (onClick)
    return (
      <button
        className="sd-cell-button"
        onClick={() => onClick({ cellData, collectionSlug, rowData })}
        type="button"
      >
        {children}
      </button>
    )
  if (!link) return <span>{children}</span>
  const folder = viewType === 'trash' ? '/trash' : ''
  const path = `/collections/${collectionSlug}${folder}/${String(rowData.id)}` as const
  return (
    <Link
      href={linkURL ?? formatAdminURL({ adminRoute: config.routes.admin, path })}
      prefetch={false}
    >
      {children}
    </Link>
  )
}
