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

const REFUND = 'order-refund'

type Button = { action: OrderAction; label: string }

const MOVES: readonly Button[] = [
  { action: 'confirm', label: 'Confirm' },
  { action: 'dispatch', label: 'Dispatch' },
  { action: 'deliver', label: 'Mark delivered' },
  { action: 'activate', label: 'Activate' },
  { action: 'cancel', label: 'Cancel order' },
]

const beside = ({ order, sim }: OrderPage): readonly Button[] => [
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

export const dialogOf = (action: OrderAction): string => `order-${action}`

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
      opens={dialogOf(action)}
      isMain={action === next}
    />
  )
  return (
    <>
      <div className="sd-actions" role="group" aria-label="Moves of this order">
        {page.refund && (
          <ActionButton label="Refund" verdict={page.refund.verdict} opens={REFUND} isMain />
        )}
        {MOVES.map(button)}
      </div>
      <div className="sd-actions" role="group" aria-label="More actions">
        {beside(page).map(button)}
      </div>
      <ConfirmDialog slug={dialogOf('confirm')} page={page} />
      <DispatchDialog slug={dialogOf('dispatch')} page={page} />
      <DeliverDialog slug={dialogOf('deliver')} page={page} />
      <ActivateDialog slug={dialogOf('activate')} page={page} />
      <CancelDialog slug={dialogOf('cancel')} page={page} />
      <PaymentDialog slug={dialogOf('takePayment')} page={page} />
      <SimDialog slug={dialogOf('changeSim')} page={page} />
      <DeliveryDialog slug={dialogOf('assignDelivery')} page={page} />
      <PackingDialog slug={dialogOf('printPacking')} ids={[page.order.id]} />
      <EsimDialog slug={dialogOf('sendEsim')} page={page} />
      {page.refund && <RefundDialog slug={REFUND} {...page.refund} />}
    </>
  )
}
