'use client'

import { useState } from 'react'

import { confirmNeedsReason } from '../../../domain/orders/can'
import { ActionForm } from '../../actions/ActionForm'
import { Dialog } from '../../actions/Dialog'
import { ReasonField } from '../../actions/Field'
import { filled } from '../../words/filled'
import { useSay } from '../../words/useSay'
import { move, type DialogProps } from './move'

const Body = ({ slug, page }: DialogProps) => {
  const say = useSay()
  const [reason, setReason] = useState('')
  const isOverride = confirmNeedsReason(page.order)
  return (
    <ActionForm
      slug={slug}
      confirm={say('dialogs:confirm')}
      paths={['reason']}
      act={() => move(page, { status: 'confirmed', ...(isOverride ? { reason } : {}) })}
      says={
        <>
          <p>{say('dialogs:confirmSays')}</p>
          {isOverride && (
            <p>
              {filled(say('dialogs:unpaidSays'), {
                unpaid: <strong>{say('dialogs:unpaid')}</strong>,
              })}
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

export const ConfirmDialog = (props: DialogProps) => {
  const say = useSay()
  const order = props.page.order.orderNumber
  return (
    <Dialog slug={props.slug} title={say('dialogs:confirmTitle', { order })}>
      <Body {...props} />
    </Dialog>
  )
}
