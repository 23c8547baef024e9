import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'

import { orderStates, type StateOf } from '../../domain/dashboard/orderStates'
import { STUCK } from '../../domain/orders/stuck'
import { Badge } from '../status/Badge'
import { toneOf } from '../status/tones'
import { wordOf } from '../status/words'
import { behind, listHref } from './parts/links'
import { Tile } from './parts/Tile'

type RowProps = { adminRoute: string; locale: string; of: StateOf }

function Row({ adminRoute, locale, of }: RowProps) {
  const href = (conditions: Parameters<typeof listHref>[2]) =>
    listHref(adminRoute, 'orders', conditions)
  return (
    <tr>
      <th scope="row">
        <Badge tone={toneOf('orders', 'status', of.state)}>{wordOf(of.state)}</Badge>
      </th>
      <td className="sd-grid__number">
        <Link href={href(behind.state(of))} prefetch={false}>
          {of.orders.toLocaleString(locale)}
          <span className="sd-unseen"> orders {wordOf(of.state)}</span>
        </Link>
      </td>
      <td className="sd-grid__number">
        {of.stuck === 0 ? (
          <span className="sd-grid__aside">none</span>
        ) : (
          <Link className="sd-stuck" href={href(behind.stuck(of))} prefetch={false}>
            {of.stuck.toLocaleString(locale)}
            <span className="sd-unseen"> orders stuck as {wordOf(of.state)}</span>
          </Link>
        )}
      </td>
      <td className="sd-grid__aside">{STUCK[of.state].afterDays} days</td>
    </tr>
  )
}

/** What is on its way, state by state, and what has been there for too long. */
export function OrderStates({ req }: { req: PayloadRequest }) {
  return (
    <Tile
      lines={10}
      load={() => orderStates(req)}
      name="order-states"
      req={req}
      title="Orders on their way"
    >
      {(states) => (
        <div className="sd-frame">
          <table className="sd-grid">
            <thead>
              <tr>
                <th scope="col">State</th>
                <th className="sd-grid__number" scope="col">
                  Orders
                </th>
                <th className="sd-grid__number" scope="col">
                  Stuck
                </th>
                <th scope="col">Stuck after</th>
              </tr>
            </thead>
            <tbody>
              {states.map((of) => (
                <Row
                  adminRoute={req.payload.config.routes.admin}
                  key={of.state}
                  locale={req.i18n.language}
                  of={of}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Tile>
  )
}
