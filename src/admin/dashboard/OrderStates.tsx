import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'

import { sayIn, type Say } from '../../core/words/say'
import { orderStates, type StateOf } from '../../domain/dashboard/orderStates'
import { STUCK } from '../../domain/orders/stuck'
import { Badge } from '../status/Badge'
import { toneOf } from '../status/tones'
import { behind, listHref } from './parts/links'
import { Tile } from './parts/Tile'

type RowProps = { adminRoute: string; locale: string; of: StateOf; say: Say }

function Row({ adminRoute, locale, of, say }: RowProps) {
  const state = say.code(of.state)
  const href = (conditions: Parameters<typeof listHref>[2]) =>
    listHref(adminRoute, 'orders', conditions)
  return (
    <tr>
      <th scope="row">
        <Badge tone={toneOf('orders', 'status', of.state)}>{say.code(of.state)}</Badge>
      </th>
      <td className="sd-grid__number">
        <Link href={href(behind.state(of))} prefetch={false}>
          {of.orders.toLocaleString(locale)}
          <span className="sd-unseen"> {say('states:in', { count: of.orders, state })}</span>
        </Link>
      </td>
      <td className="sd-grid__number">
        {of.stuck === 0 ? (
          <span className="sd-grid__aside">{say('states:none')}</span>
        ) : (
          <Link className="sd-stuck" href={href(behind.stuck(of))} prefetch={false}>
            {of.stuck.toLocaleString(locale)}
            <span className="sd-unseen"> {say('states:stuckAs', { count: of.stuck, state })}</span>
          </Link>
        )}
      </td>
      <td className="sd-grid__aside">{say('states:days', { count: STUCK[of.state].afterDays })}</td>
    </tr>
  )
}

/** What is on its way, state by state, and what has been there for too long. */
export function OrderStates({ req }: { req: PayloadRequest }) {
  const say = sayIn(req.i18n)
  return (
    <Tile
      lines={10}
      load={() => orderStates(req)}
      name="order-states"
      req={req}
      title={say('states:title')}
    >
      {(states) => (
        <div className="sd-frame">
          <table className="sd-grid">
            <thead>
              <tr>
                <th scope="col">{say('states:state')}</th>
                <th className="sd-grid__number" scope="col">
                  {say('states:orders')}
                </th>
                <th className="sd-grid__number" scope="col">
                  {say('states:stuck')}
                </th>
                <th scope="col">{say('states:stuckAfter')}</th>
              </tr>
            </thead>
            <tbody>
              {states.map((of) => (
                <Row
                  adminRoute={req.payload.config.routes.admin}
                  key={of.state}
                  locale={req.i18n.language}
                  of={of}
                  say={say}
                />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Tile>
  )
}
