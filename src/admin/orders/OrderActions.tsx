'use client'

import { useDocumentDrawerContext } from '@payloadcms/ui'

import type { Word } from '../../core/words/say'
import type { OrderAction } from '../../domain/orders/can'
import { ActionButton } from '../actions/ActionButton'
import { useSay } from '../words/useSay'
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

export type Button = { action: OrderAction; label: Word }

export const MOVES: readonly Button[] = [
  { action: 'confirm', label: 'orders:confirm' },
  { action: 'dispatch', label: 'orders:dispatch' },
  { action: 'deliver', label: 'orders:deliver' },
  { action: 'activate', label: 'orders:activate' },
  { action: 'cancel', label: 'orders:cancel' },
]

export const beside = ({ order, sim }: OrderPage): readonly Button[] => [
  { action: 'takePayment', label: 'orders:takePayment' },
  { action: 'changeSim', label: sim ? 'orders:changeSim' : 'orders:chooseSim' },
  order.simType === 'esim'
    ? { action: 'sendEsim', label: 'orders:sendEsim' }
    : {
        action: 'assignDelivery',
        label: order.carrier ? 'orders:changeDelivery' : 'orders:assignDelivery',
      },
  ...(order.simType === 'physical'
    ? [{ action: 'printPacking' as const, label: 'orders:print' as const }]
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
  const say = useSay()
  const { drawerSlug } = useDocumentDrawerContext() ?? {}
  // A drawer shows an order from within another page, which would not follow the change.
  if (drawerSlug) return null
  const next = NEXT.find((action) => page.verdicts[action].allowed)
  const button = ({ action, label }: Button) => (
    <ActionButton
      key={action}
      label={say(label)}
      verdict={page.verdicts[action]}
      opens={dialogOf(page, action)}
      isMain={action === next}
    />
  )
  return (
    <>
      <div className="sd-actions" role="group" aria-label={say('orders:moves')}>
        {page.refund && (
          <ActionButton
            label={say('orders:refund')}
            verdict={page.refund.verdict}
            opens={dialogOf(page, 'refund')}
            isMain
          />
        )}
        {MOVES.map(button)}
      </div>
      <div className="sd-actions" role="group" aria-label={say('orders:more')}>
        {beside(page).map(button)}
      </div>
      <OrderDialogs page={page} />
    </>
  )
}
