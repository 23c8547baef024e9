'use client'

import { MoreIcon, Popup, useConfig, useListDrawerContext } from '@payloadcms/ui'
import { lazy, Suspense, useRef, useState, type ComponentType } from 'react'

import type { CellProps } from '../panel/CellLink'
import { useSay } from '../words/useSay'
import type { RowProps } from './RowMoves'

import './rows.css'

/** Each fetched when a menu of its list is first opened: a list is read far more often than moved. */
const ROWS: Readonly<Record<string, ComponentType<RowProps> | undefined>> = {
  orders: lazy(() => import('./OrderRow').then(({ OrderRow }) => ({ default: OrderRow }))),
  transactions: lazy(() =>
    import('./TransactionRow').then(({ TransactionRow }) => ({ default: TransactionRow })),
  ),
  users: lazy(() => import('./PersonRow').then(({ UserRow }) => ({ default: UserRow }))),
  resellers: lazy(() =>
    import('./PersonRow').then(({ ResellerRow }) => ({ default: ResellerRow })),
  ),
  clients: lazy(() => import('./ClientRow').then(({ ClientRow }) => ({ default: ClientRow }))),
  sims: lazy(() => import('./SimRow').then(({ SimRow }) => ({ default: SimRow }))),
  templates: lazy(() =>
    import('./TemplateRow').then(({ TemplateRow }) => ({ default: TemplateRow })),
  ),
  tickets: lazy(() => import('./TicketRow').then(({ TicketRow }) => ({ default: TicketRow }))),
}

/** At the end of a row: what can be done with it now, without opening it. */
export function RowMenuCell({ collectionSlug, rowData, viewType }: CellProps) {
  const { isInDrawer } = useListDrawerContext()
  const { getEntityConfig } = useConfig()
  const say = useSay()
  const [openings, setOpenings] = useState(0)
  const [menu, setMenu] = useState<HTMLElement | null>(null)
  const cell = useRef<HTMLDivElement>(null)
  const Row = ROWS[collectionSlug]
  // In a drawer a row is chosen, and in the trash only taken out.
  if (!Row || isInDrawer || viewType === 'trash') return null
  const { useAsTitle = 'id' } = getEntityConfig({ collectionSlug }).admin
  const label = say('rows:actionsFor', { name: String(rowData[useAsTitle]) })
  return (
    <div className="sd-row-menu" ref={cell}>
      <Popup
        button={
          <>
            <MoreIcon />
            <span className="sd-unseen">{label}</span>
          </>
        }
        horizontalAlign="right"
        onToggleOpen={() => setOpenings((before) => before + 1)}
        portalClassName="sd-row-menu__popup"
        size="large"
      >
        <div role="menu" aria-label={label} ref={setMenu} />
      </Popup>
      {openings > 0 && (
        <Suspense fallback={null}>
          <Row
            row={rowData}
            menu={menu}
            openings={openings}
            leave={() => cell.current?.querySelector('button')?.focus()}
          />
        </Suspense>
      )}
    </div>
  )
}
