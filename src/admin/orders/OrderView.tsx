import { Gutter, SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'

import { sayIn, type Say } from '../../core/words/say'
import { can } from '../../domain/access/can'
import { DrawerHeader } from '../actions/DrawerHeader'
import { NotesCard } from '../notes/NotesCard'
import { filled } from '../words/filled'
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
  const say = sayIn(req.i18n)
  const id: unknown = doc?.id
  if (typeof id !== 'string' || !can(req.user, 'orders.read')) return <NoOrder say={say} />
  const page = await loadOrder(req, id)
  const { order } = page
  return (
    <main className="sd-order">
      <SetDocumentStepNav
        id={id}
        collectionSlug="orders"
        pluralLabel={say('orders:orders')}
        useAsTitle="orderNumber"
      />
      <Gutter>
        <DrawerHeader title={order.orderNumber} href={`/admin/collections/orders/${id}`} />
        <OrderSummary page={page} say={say} />
        <OrderActions page={page} />
        <div className="sd-order__columns">
          <div>
            <OrderFacts page={page} say={say} />
            <PaymentTable page={page} say={say} />
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

const NoOrder = ({ say }: { say: Say }) => (
  <main className="sd-order">
    <Gutter>
      <p>
        {filled(say('orders:byStep'), {
          link: <a href="/admin/collections/orders/create">{say('orders:newOrder')}</a>,
        })}
      </p>
    </Gutter>
  </main>
)
