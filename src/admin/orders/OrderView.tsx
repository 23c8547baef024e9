import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'

import { can } from '../../domain/access/can'
import { DrawerHeader } from '../actions/DrawerHeader'
import { NotesCard } from '../notes/NotesCard'
import { loadOrder } from './loadOrder'
import { Messages } from './messages/Messages'
import { Notes } from './Notes'
import { OrderActions } from './OrderActions'
import { OrderFacts } from './OrderFacts'
import { OrderSummary } from './OrderSummary'
import { PaymentTable } from './PaymentTable'
import { Timeline } from './Timeline'

import './orders.css'

/** The page of an order, in place of a form: what it is, what can be done, what was paid, what happened. */
export const OrderView = async ({ doc, initPageResult }: DocumentViewServerProps) => {
  const { req } = initPageResult
  const id: unknown = doc?.id
  if (typeof id !== 'string' || !can(req.user, 'orders.read')) return <NoOrder />
  const page = await loadOrder(req, id)
  const { order } = page
  return (
    <main className="sd-order">
      <SetDocumentStepNav
        id={id}
        collectionSlug="orders"
        pluralLabel="Orders"
        useAsTitle="orderNumber"
      />
      <Gutter>
        <DrawerHeader title={order.orderNumber} href={`/admin/collections/orders/${id}`} />
        <OrderSummary page={page} />
        <OrderActions page={page} />
        <div className="sd-order__columns">
          <div>
            <OrderFacts page={page} />
            <PaymentTable page={page} />
            <Messages page={page} />
            <Notes key={order.id} order={order} />
            <NotesCard collection="orders" id={order.id} />
          </div>
          <Timeline order={order.id} version={order.updatedAt} />
        </div>
      </Gutter>
    </main>
  )
}

const NoOrder = () => (
  <main className="sd-order">
    <Gutter>
      <p>
        Orders are placed step by step: <a href="/admin/collections/orders/create">new order</a>.
      </p>
    </Gutter>
  </main>
)
