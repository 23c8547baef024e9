'use client'

import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { formatMoney } from '../../../core/money'
import { ActionForm } from '../../actions/ActionForm'
import { Dialog } from '../../actions/Dialog'
import { Checkbox, ReasonField } from '../../actions/Field'
import { useSay } from '../../words/useSay'
import { move, type DialogProps } from './move'

/** The amount that cancelling leaves due back, as text; nothing where nothing is paid. */
const useDue = ({ paidMinor, order }: DialogProps['page']): string | undefined => {
  const { i18n } = useTranslation()
  return paidMinor > 0 ? formatMoney(paidMinor, order.currency, i18n.language) : undefined
}

const Body = ({ slug, page }: DialogProps) => {
  const say = useSay()
  const [reason, setReason] = useState('')
  const [isTold, setTold] = useState(true)
  const [isRefunded, setRefunded] = useState(false)
  const due = useDue(page)
  return (
    <ActionForm
      slug={slug}
      confirm={
        isRefunded && due ? say('dialogs:cancelAndRefund', { amount: due }) : say('dialogs:cancel')
      }
      isDangerous
      paths={['reason']}
      act={() => move(page, { status: 'cancelled', reason, notify: isTold, refund: isRefunded })}
      says={
        <>
          <p>{say(page.sim ? 'dialogs:cancelSaysSim' : 'dialogs:cancelSays')}</p>
          {page.payments.some(isWaiting) && <p>{say('dialogs:waitingPayment')}</p>}
          {due && !page.canRefund && <p>{say('dialogs:dueBack', { amount: due })}</p>}
        </>
      }
    >
      {(faultAt) => (
        <>
          <ReasonField
            hint={say('dialogs:cancelHint')}
            value={reason}
            onType={setReason}
            error={faultAt('reason')}
            isFirst
          />
          {due && page.canRefund && (
            <Checkbox
              label={say('dialogs:refundNow', { amount: due })}
              hint={say('dialogs:refundHint')}
              isChecked={isRefunded}
              onCheck={setRefunded}
            />
          )}
          <Checkbox
            label={say('dialogs:tell', { customer: page.customer.name })}
            isChecked={isTold}
            onCheck={setTold}
          />
        </>
      )}
    </ActionForm>
  )
}

const isWaiting = ({ status, transactionType }: DialogProps['page']['payments'][number]) =>
  status === 'pending' && transactionType === 'payment'

export const CancelDialog = (props: DialogProps) => {
  const say = useSay()
  const order = props.page.order.orderNumber
  return (
    <Dialog slug={props.slug} title={say('dialogs:cancelTitle', { order })}>
      <Body {...props} />
    </Dialog>
  )
}
