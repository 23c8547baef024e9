import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'

import { formatMoney } from '../../core/money'
import { refundsDue, type RefundsDue as Found } from '../../domain/dashboard/workWaiting'
import { Moment } from '../dates/Moment'
import { behind, listHref } from './parts/links'
import { Tile } from './parts/Tile'

type Props = { found: Found; req: PayloadRequest }

function Due({ found, req }: Props) {
  const { admin } = req.payload.config.routes
  const locale = req.i18n.language
  if (found.orders === 0) return <p className="sd-nothing">Nobody waits for money back.</p>
  return (
    <>
      <p className="sd-lead">
        <Link href={listHref(admin, 'orders', behind.refundsDue)} prefetch={false}>
          <strong>{found.orders.toLocaleString(locale)}</strong>{' '}
          {found.orders === 1 ? 'order owes' : 'orders owe'}
        </Link>{' '}
        {found.byCurrency
          .map(({ amountMinor, currency }) => formatMoney(amountMinor, currency, locale))
          .join(' · ')}
      </p>
      <ul className="sd-rows">
        {found.oldest.map(({ amountMinor, at, currency, id, orderNumber }) => (
          <li key={id}>
            <Link href={`${admin}/collections/orders/${id}`} prefetch={false}>
              {orderNumber}
            </Link>
            <span className="sd-rows__aside">
              since <Moment at={at} isDateOnly />
            </span>
            <span className="sd-rows__end">{formatMoney(amountMinor, currency, locale)}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** What customers of cancelled orders wait to get back. */
export function RefundsDue({ req }: { req: PayloadRequest }) {
  return (
    <Tile lines={10} load={() => refundsDue(req)} name="refunds-due" req={req} title="Refunds due">
      {(found) => <Due found={found} req={req} />}
    </Tile>
  )
}
