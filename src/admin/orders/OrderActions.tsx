'use client'

import { useDocumentDrawerContext } from '@payloadcms/ui'

import type { OrderAction } from '../../domain/orders/can'
import { ActionButton } from '../actions/ActionButton'
import { CancelDialog } from './dialogs/CancelDialog'
import { ConfirmDialog } from './dialogs/ConfirmDialog'
import { DeliveryDialog } from './dialogs/DeliveryDialog'
import { DispatchDialog } from './dialogs/DispatchDialog'
import { EsimDialog } from './dialogs/EsimDialog'
import { ActivateDialog, DeliverDialog } from './dialogs/MoveDialogs'
import { PackingDialog } from './dialogs/PackingDialog'
import { PaymentDialog } from './dialogs/PaymentDialog'
import { SimDialog } from './dialogs/SimDialog'
import type { OrderPage } from './order'
import { RefundDialog } from './payments/RefundDialog'

export type Button = { action: OrderAction; label: string }

export const MOVES: readonly Button[] = [
  { action: 'confirm', label: 'Confirm' },
  { action: 'dispatch', label: 'Dispatch' },
  { action: 'deliver', label: 'Mark delivered' },
  { action: 'activate', label: 'Activate' },
  { action: 'cancel', label: 'Cancel order' },
]

export const beside = ({ order, sim }: OrderPage): readonly Button[] => [
  { action: 'takePayment', label: 'Take payment' },
  { action: 'changeSim', label: sim ? 'Change SIM' : 'Choose SIM' },
  order.simType === 'esim'
    ? { action: 'sendEsim', label: 'Send eSIM link' }
    : { action: 'assignDelivery', label: order.carrier ? 'Change delivery' : 'Assign delivery' },
  ...(order.simType === 'physical'
    ? [{ action: 'printPacking' as const, label: 'Print slip and label' }]
    : []),
]

const NEXT: readonly OrderAction[] = ['takePayment', 'confirm', 'dispatch', 'deliver', 'activate']

/** The order is part of it, for a list shows many. */
export const dialogOf = (page: OrderPage, action: OrderAction | 'refund'): string =>
  `order-${action}-${page.order.id}`

/** The dialogs of everything that can be done with an order. */
export const OrderDialogs = ({ page }: { page: OrderPage }) => {
  const dialog = (action: OrderAction) => ({ slug: dialogOf(page, action), page })
  return (
    <>
      <ConfirmDialog {...dialog('confirm')} />
      <DispatchDialog {...dialog('dispatch')} />
      <DeliverDialog {...dialog('deliver')} />
      <ActivateDialog {...dialog('activate')} />
      <CancelDialog {...dialog('cancel')} />
      <PaymentDialog {...dialog('takePayment')} />
      <SimDialog {...dialog('changeSim')} />
      <DeliveryDialog {...dialog('assignDelivery')} />
      <PackingDialog slug={dialogOf(page, 'printPacking')} ids={[page.order.id]} />
      <EsimDialog {...dialog('sendEsim')} />
      {page.refund && <RefundDialog slug={dialogOf(page, 'refund')} {...page.refund} />}
    </>
  )
}

/** Every move and every other action of an order: those that work now, and the rest with the reason. */
export const OrderActions = ({ page }: { page: OrderPage }) => {
  const { drawerSlug } = useDocumentDrawerContext() ?? {}
  // A drawer shows an order from within another page, which would not follow the change.
  if (drawerSlug) return null
  const next = NEXT.find((action) => page.verdicts[action].allowed)
  const button = ({ action, label }: Button) => (
    <ActionButton
      key={action}
      label={label}
      verdict={page.verdicts[action]}
      opens={dialogOf(page, action)}
      isMain={action === next}
    />
  )
  return (
    <>
      <div className="sd-actions" role="group" aria-label="Moves of this order">
        {page.refund && (
          <ActionButton
            label="Refund"
            verdict={page.refund.verdict}
            opens={dialogOf(page, 'refund')}
            isMain
          />
        )}
        {MOVES.map(button)}
      </div>
      <div className="sd-actions" role="group" aria-label="More actions">
        {beside(page).map(button)}
      </div>
      <OrderDialogs page={page} />
    </>
  )
}
