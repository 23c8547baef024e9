'use client'

import { Button, useListDrawerContext, useListQuery, useModal, useSelection } from '@payloadcms/ui'

import { BulkDialog } from './BulkDialog'
import { isAsked, QUESTIONS } from './questions'

import '../orders.css'

const BULK = 'orders-bulk-move'

/** Asks a common question with one press; a second press takes it back. */
const Questions = () => {
  const { handleWhereChange, query } = useListQuery()
  return (
    <div className="sd-chips" role="group" aria-label="Common questions">
      {QUESTIONS.map((question) => {
        const isOn = isAsked(question, query.where)
        return (
          <button
            key={question.label}
            type="button"
            className="sd-chip"
            aria-pressed={isOn}
            onClick={() => void handleWhereChange?.(isOn ? {} : question.where)}
          >
            {question.label}
          </button>
        )
      })}
    </div>
  )
}

/** Above the list of orders: common questions and, once something is selected, the move of many. */
export const OrderListBar = () => {
  const { count } = useSelection()
  const { isInDrawer } = useListDrawerContext()
  const { openModal } = useModal()
  if (isInDrawer) return null
  return (
    <div className="sd-list-bar">
      <Questions />
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
