'use client'

import { Button, useListDrawerContext, useModal, useSelection } from '@payloadcms/ui'

import { Questions } from '../../lists/ListChips'
import { QUESTIONS } from '../../lists/questions'
import { BulkDialog } from './BulkDialog'

import '../orders.css'

const BULK = 'orders-bulk-move'

/** Above the list of orders: common questions and, once something is selected, the move of many. */
export const OrderListBar = () => {
  const { count } = useSelection()
  const { isInDrawer } = useListDrawerContext()
  const { openModal } = useModal()
  if (isInDrawer) return null
  return (
    <div className="sd-list-bar">
      <Questions questions={QUESTIONS.orders()} />
      {count > 0 && (
        <div className="sd-list-bar__bulk">
          <span role="status">
            {count} {count === 1 ? 'order' : 'orders'} selected
          </span>
          <Button size="small" margin={false} onClick={() => openModal(BULK)}>
            Move…
          </Button>
        </div>
      )}
      <BulkDialog slug={BULK} />
    </div>
  )
}
