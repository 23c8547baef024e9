'use client'

import { useTranslation } from '@payloadcms/ui'
import { useState } from 'react'

import { formatMoney } from '../../../core/money'
import { ActionForm } from '../../actions/ActionForm'
import { Dialog } from '../../actions/Dialog'
import { Checkbox, ReasonField } from '../../actions/Field'
import { move, type DialogProps } from './move'

/** The amount that cancelling leaves due back, as text; nothing where nothing is paid. */
const useDue = ({ paidMinor, order }: DialogProps['page']): string | undefined => {
  const { i18n } = useTranslation()
  return paidMinor > 0 ? formatMoney(paidMinor, order.currency, i18n.language) : undefined
}

const Body = ({ slug, page }: DialogProps) => {
  const [reason, setReason] = useState('')
  const [isTold, setTold] = useState(true)
  const [isRefunded, setRefunded] = useState(false)
  const due = useDue(page)
  return (
    <ActionForm
      slug={slug}
      confirm={isRefunded ? `Cancel and refund ${due}` : 'Cancel the order'}
      isDangerous
      paths={['reason']}
      act={() => move(page, { status: 'cancelled', reason, notify: isTold, refund: isRefunded })}
      says={
        <>
          <p>This cannot be undone.{page.sim && ' The reserved SIM goes back to stock.'}</p>
          {page.payments.some(isWaiting) && (
            <p>
              A payment still waits at its gateway: it is given up there. Should it have gone
              through already, it will be due back.
            </p>
          )}
          {due && !page.canRefund && (
            <p>{due} will be due back to the customer; an admin makes the refund.</p>
          )}
        </>
      }
    >
      {(faultAt) => (
        <>
          <ReasonField
            hint="The customer reads it."
            value={reason}
            onType={setReason}
            error={faultAt('reason')}
            isFirst
          />
          {due && page.canRefund && (
            <Checkbox
              label={`Refund ${due} now`}
              hint="Otherwise the amount stays due, and can be refunded later."
              isChecked={isRefunded}
              onCheck={setRefunded}
            />
          )}
          <Checkbox label={`Tell ${page.customer.name}`} isChecked={isTold} onCheck={setTold} />
        </>
      )}
    </ActionForm>
  )
}

const isWaiting = ({ status, transactionType }: DialogProps['page']['payments'][number]) =>
  status === 'pending' && transactionType === 'payment'

export const CancelDialog = (props: DialogProps) => (
  <Dialog slug={props.slug} title={`Cancel ${props.page.order.orderNumber}?`}>
    <Body {...props} />
  </Dialog>
)
