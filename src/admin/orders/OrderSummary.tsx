import type { Order } from '../../../payload-types'
import type { Say, Word } from '../../core/words/say'
import { movesFor, type OrderStatus } from '../../domain/orders/status'
import { Money } from '../actions/Money'
import { Moment } from '../dates/Moment'
import { State } from '../actions/State'
import { filled } from '../words/filled'
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

const WORDS: Record<OrderStatus, Word> = {
  pending: 'orders:placed',
  confirmed: 'orders:confirmed',
  dispatched: 'orders:dispatched',
  delivered: 'orders:delivered',
  activated: 'orders:activated',
  cancelled: 'orders:cancelled',
}

/** Where the order stands on its way, with the time of each step taken. */
const Path = ({ order, say }: { order: Order; say: Say }) => {
  const isCancelled = order.status === 'cancelled'
  const whole = pathFor(order)
  const steps: OrderStatus[] = isCancelled
    ? [...whole.filter((status) => REACHED[status](order)), 'cancelled']
    : whole
  return (
    <ol className="sd-path" aria-label={say('orders:progress')}>
      {steps.map((status) => {
        const at = REACHED[status](order)
        return (
          <li
            key={status}
            className={`sd-path__step${at ? ' sd-path__step--taken' : ''}${status === 'cancelled' ? ' sd-path__step--ended' : ''}`}
            aria-current={status === order.status ? 'step' : undefined}
          >
            <span className="sd-path__name">{say(WORDS[status])}</span>
            <span className="sd-path__at">{at ? <Moment at={at} /> : say('orders:notYet')}</span>
          </li>
        )
      })}
    </ol>
  )
}

type Props = { page: OrderPage; say: Say }

/** What one must know of an order at a glance. */
export const OrderSummary = ({ page: { order }, say }: Props) => (
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
        prefix={say('orders:payment')}
      />
      {order.refundDueMinor > 0 && (
        <span className="sd-summary__due">
          {filled(say('orders:due'), {
            amount: <Money minor={order.refundDueMinor} currency={order.currency} />,
          })}
        </span>
      )}
    </div>
    <Path order={order} say={say} />
  </div>
)
