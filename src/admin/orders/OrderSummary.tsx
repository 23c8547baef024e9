import type { Order } from '../../../payload-types'
import { movesFor, type OrderStatus } from '../../domain/orders/status'
import { Money } from '../actions/Money'
import { Moment } from '../dates/Moment'
import { State } from '../actions/State'
import type { OrderPage } from './order'

/** The way an order of its SIM type goes when nothing comes between. */
const pathFor = ({ simType }: Order): OrderStatus[] => {
  const path: OrderStatus[] = ['pending']
  for (const status of path) {
    const next = movesFor(simType)[status].find((to) => to !== 'cancelled')
    if (next) path.push(next)
  }
  return path
}

const REACHED: Record<OrderStatus, (order: Order) => string | null | undefined> = {
  pending: (order) => order.createdAt,
  confirmed: (order) => order.confirmedAt,
  dispatched: (order) => order.dispatchedAt,
  delivered: (order) => order.deliveredAt,
  activated: (order) => order.activatedAt,
  cancelled: (order) => order.cancelledAt,
}

const WORDS: Record<OrderStatus, string> = {
  pending: 'Placed',
  confirmed: 'Confirmed',
  dispatched: 'Dispatched',
  delivered: 'Delivered',
  activated: 'Activated',
  cancelled: 'Cancelled',
}

/** Where the order stands on its way, with the time of each step taken. */
const Path = ({ order }: { order: Order }) => {
  const isCancelled = order.status === 'cancelled'
  const whole = pathFor(order)
  const steps: OrderStatus[] = isCancelled
    ? [...whole.filter((status) => REACHED[status](order)), 'cancelled']
    : whole
  return (
    <ol className="sd-path" aria-label="Progress">
      {steps.map((status) => {
        const at = REACHED[status](order)
        return (
          <li
            key={status}
            className={`sd-path__step${at ? ' sd-path__step--taken' : ''}${status === 'cancelled' ? ' sd-path__step--ended' : ''}`}
            aria-current={status === order.status ? 'step' : undefined}
          >
            <span className="sd-path__name">{WORDS[status]}</span>
            <span className="sd-path__at">{at ? <Moment at={at} /> : 'not yet'}</span>
          </li>
        )
      })}
    </ol>
  )
}

/** What one must know of an order at a glance. */
export const OrderSummary = ({ page: { order } }: { page: OrderPage }) => (
  <div className="sd-summary">
    <div className="sd-summary__line">
      <span className="sd-summary__total">
        <Money minor={order.totalMinor} currency={order.currency} />
      </span>
      <State collection="orders" field="status" value={order.status} />
      <State
        collection="orders"
        field="paymentStatus"
        value={order.paymentStatus}
        prefix="Payment"
      />
      {order.refundDueMinor > 0 && (
        <span className="sd-summary__due">
          <Money minor={order.refundDueMinor} currency={order.currency} /> due back
        </span>
      )}
    </div>
    <Path order={order} />
  </div>
)
