'use client'

import { useState } from 'react'

import { confirmNeedsReason } from '../../../domain/orders/can'
import { ActionForm } from '../../actions/ActionForm'
import { Dialog } from '../../actions/Dialog'
import { ReasonField } from '../../actions/Field'
import { move, type DialogProps } from './move'

const Body = ({ slug, page }: DialogProps) => {
  const [reason, setReason] = useState('')
  const isOverride = confirmNeedsReason(page.order)
  return (
    <ActionForm
      slug={slug}
      confirm="Confirm"
      paths={['reason']}
      act={() => move(page, { status: 'confirmed', ...(isOverride ? { reason } : {}) })}
      says={
        <>
          <p>A fitting SIM from stock is reserved for this order.</p>
          {isOverride && (
            <p>
              <strong>It is not paid.</strong> Confirming it all the same leaves the payment open,
              and the reason stays in the order’s history.
            </p>
          )}
        </>
      }
    >
      {(faultAt) =>
        isOverride && (
          <ReasonField value={reason} onType={setReason} error={faultAt('reason')} isFirst />
        )
      }
    </ActionForm>
  )
}

export const ConfirmDialog = (props: DialogProps) => (
  <Dialog slug={props.slug} title={`Confirm ${props.page.order.orderNumber}?`}>
    <Body {...props} />
  </Dialog>
)
