'use client'

import { Button, useModal, useSelection } from '@payloadcms/ui'
import { useState } from 'react'

import { Dialog } from '../../actions/Dialog'
import { FaultBanner } from '../../actions/FaultBanner'
import { BulkChoice, NOTHING_CHOSEN, SHOWN } from './BulkChoice'
import { BulkResults } from './BulkResults'
import { useBulkMove, type BulkInput, type BulkRow } from './useBulkMove'
import { AT_ONCE } from './useChosen'

const orders = (count: number): string => `${count} ${count === 1 ? 'order' : 'orders'}`

const TooMany = ({ count, close }: { count: number; close: () => void }) => (
  <div className="sd-form">
    <p className="sd-form__says">
      {orders(count)} are selected. At most {AT_ONCE} can be checked and moved at a time: narrow the
      list, or select fewer.
    </p>
    <div className="sd-form__buttons">
      <Button margin={false} onClick={close}>
        Close
      </Button>
    </div>
  </div>
)

const isComplete = ({ reason, status }: BulkInput): boolean =>
  status !== '' && (status !== 'cancelled' || reason.trim() !== '')

type MoveProps = {
  rows: BulkRow[]
  input: BulkInput
  isBusy: boolean
  run: (input: BulkInput, rows: BulkRow[]) => Promise<void>
}

const MoveButton = ({ input, isBusy, rows, run }: MoveProps) => {
  const able = rows.filter(({ ok }) => ok).length
  return (
    <Button
      margin={false}
      disabled={isBusy || able === 0}
      onClick={() => void run(input, rows)}
      {...(input.status === 'cancelled' ? { className: 'sd-danger' } : {})}
    >
      {isBusy
        ? 'One moment…'
        : `${input.status === 'cancelled' ? 'Cancel' : 'Move'} ${orders(able)}`}
    </Button>
  )
}

const Body = ({ slug }: { slug: string }) => {
  const { closeModal } = useModal()
  const { count } = useSelection()
  const [input, setInput] = useState<BulkInput>(NOTHING_CHOSEN)
  const { back, check, fault, isBusy, run, stage } = useBulkMove()
  const isChoosing = stage.at === 'choose'
  const faultAt = (path: string) => fault?.fields.find((field) => field.path === path)?.message
  if (isChoosing && count > AT_ONCE) return <TooMany count={count} close={() => closeModal(slug)} />
  return (
    <form
      className="sd-form"
      noValidate
      aria-busy={isBusy}
      onSubmit={(event) => {
        event.preventDefault()
        void check(input)
      }}
    >
      <FaultBanner fault={fault} besides={SHOWN} />
      {isChoosing ? (
        <BulkChoice input={input} onType={setInput} faultAt={faultAt} />
      ) : (
        <BulkResults stage={stage} />
      )}
      <div className="sd-form__buttons">
        <Button buttonStyle="subtle" margin={false} onClick={() => closeModal(slug)}>
          Close
        </Button>
        {isChoosing && (
          <Button type="submit" margin={false} disabled={isBusy || !isComplete(input)}>
            {isBusy ? 'One moment…' : 'Check'}
          </Button>
        )}
        {stage.at === 'check' && (
          <>
            <Button buttonStyle="secondary" margin={false} onClick={back}>
              Choose again
            </Button>
            <MoveButton input={input} isBusy={isBusy} rows={stage.rows} run={run} />
          </>
        )}
      </div>
    </form>
  )
}

/** Moves many orders: shows first which can and which cannot and why, then how each went. */
export const BulkDialog = ({ slug }: { slug: string }) => (
  <Dialog slug={slug} title="Move the selected orders" isWide>
    <Body slug={slug} />
  </Dialog>
)
