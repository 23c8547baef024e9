import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'

import { formatMoney } from '../../core/money'
import { sayIn, type Say } from '../../core/words/say'
import { can } from '../../domain/access/can'
import { latestOrders, type LatestOrder } from '../../domain/dashboard/latestOrders'
import { Moment } from '../dates/Moment'
import { Badge } from '../status/Badge'
import { toneOf } from '../status/tones'
import './dashboard.css'

type RowProps = { adminRoute: string; locale: string; order: LatestOrder; say: Say }

function Row({ adminRoute, locale, order, say }: RowProps) {
  return (
    <tr>
      <th scope="row">
        <Link href={`${adminRoute}/collections/orders/${order.id}`}>{order.orderNumber}</Link>
      </th>
      <td>
        {order.customer}
        {order.reseller ? (
          <span className="sd-grid__aside">
            {' '}
            {say('dashboard:via', { reseller: order.reseller })}
          </span>
        ) : null}
      </td>
      <td>{order.planName}</td>
      <td>
        <Badge tone={toneOf('orders', 'status', order.status)}>{say.code(order.status)}</Badge>
      </td>
      <td>
        <Badge tone={toneOf('orders', 'paymentStatus', order.paymentStatus)}>
          {say.code(order.paymentStatus)}
        </Badge>
      </td>
      <td className="sd-grid__number">{formatMoney(order.totalMinor, order.currency, locale)}</td>
      <td>
        <Moment at={order.createdAt} />
      </td>
    </tr>
  )
}

const HEADINGS = [
  ...(['dashboard:order', 'dashboard:customer', 'dashboard:plan', 'dashboard:status'] as const),
  ...(['dashboard:payment', 'dashboard:total', 'dashboard:placed'] as const),
]

/** What was sold last. */
export async function LatestOrders({ req }: { req: PayloadRequest }) {
  if (!can(req.user, 'dashboard.read')) return null
  const say = sayIn(req.i18n)
  const orders = await latestOrders(req)
  const adminRoute = req.payload.config.routes.admin
  return (
    <section aria-labelledby="sd-latest-title" className="sd-tile">
      <header className="sd-latest__header">
        <h2 className="sd-tile__title" id="sd-latest-title">
          {say('dashboard:latestOrders')}
        </h2>
        <Link href={`${adminRoute}/collections/orders`}>{say('dashboard:allOrders')}</Link>
      </header>
      {orders.length === 0 ? (
        <p className="sd-nothing">{say('dashboard:first')}</p>
      ) : (
        <div className="sd-frame">
          <table className="sd-grid">
            <thead>
              <tr>
                {HEADINGS.map((heading) => (
                  <th
                    className={heading === 'dashboard:total' ? 'sd-grid__number' : undefined}
                    key={heading}
                    scope="col"
                  >
                    {say(heading)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {orders.map((order) => (
                <Row
                  adminRoute={adminRoute}
                  key={order.id}
                  locale={req.i18n.language}
                  order={order}
                  say={say}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
