'use client'

import { Button, toast, useListDrawerContext, useModal, useSelection } from '@payloadcms/ui'
import { useState } from 'react'

import { Questions } from '../../lists/ListChips'
import { QUESTIONS } from '../../lists/questions'
import { useSay } from '../../words/useSay'
import { PackingDialog } from '../dialogs/PackingDialog'
import { BulkDialog, WORDS } from './BulkDialog'
import { BulkUnderWay } from './BulkUnderWay'
import { DeliveriesDialog, NO_DELIVERIES } from './DeliveriesDialog'
import type { Piece } from './inParts'
import { useChosen } from './useChosen'

import '../orders.css'

const MOVE = 'orders-bulk-move'
const DELIVERY = 'orders-bulk-delivery'
const PRINT = 'orders-bulk-print'

/** Opens a dialog for the orders that are selected at that moment. */
const useOpening = () => {
  const { openModal } = useModal()
  const chosenNow = useChosen()
  const [chosen, setChosen] = useState<Piece[]>()
  const [isBusy, setBusy] = useState(false)
  const open = async (slug: string) => {
    setBusy(true)
    const answer = await chosenNow()
    setBusy(false)
    if (!answer.ok) {
      toast.error(answer.fault.message)
      return
    }
    setChosen(answer.body)
    openModal(slug)
  }
  const openWithout = (slug: string) => {
    setChosen(undefined)
    openModal(slug)
  }
  return { chosen, isBusy, open, openWithout }
}

/** Above the list of orders: common questions and, once something is selected, what is done with many. */
export const OrderListBar = () => {
  const say = useSay()
  const { count } = useSelection()
  const { isModalOpen } = useModal()
  const { isInDrawer } = useListDrawerContext()
  const [typed, setTyped] = useState(NO_DELIVERIES)
  const { chosen, isBusy, open, openWithout } = useOpening()
  if (isInDrawer) return null
  const button = (label: string, slug: string) => (
    <Button size="small" margin={false} disabled={isBusy} onClick={() => void open(slug)}>
      {label}
    </Button>
  )
  return (
    <div className="sd-list-bar">
      <div className="sd-list-bar__row">
        <Questions questions={QUESTIONS.orders()} />
        <Button
          size="small"
          buttonStyle="secondary"
          margin={false}
          onClick={() => openWithout(DELIVERY)}
        >
          {say('bulk:fromFile')}
        </Button>
      </div>
      {count > 0 && (
        <div className="sd-list-bar__bulk" role="group" aria-label={say('bulk:withSelected')}>
          <span role="status">{say('bulk:selected', { count })}</span>
          {button(say('bulk:move'), MOVE)}
          {button(say('bulk:delivery'), DELIVERY)}
          {button(say('bulk:print'), PRINT)}
        </div>
      )}
      {!isModalOpen(MOVE) && <BulkUnderWay words={WORDS} />}
      <PackingDialog slug={PRINT} ids={(chosen ?? []).map(({ key }) => key)} />
      <BulkDialog slug={MOVE} chosen={chosen ?? []} />
      <DeliveriesDialog slug={DELIVERY} chosen={chosen} typed={typed} onType={setTyped} />
    </div>
  )
}
