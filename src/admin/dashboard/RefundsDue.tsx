import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'

import { formatMoney } from '../../core/money'
import { sayIn } from '../../core/words/say'
import { refundsDue, type RefundsDue as Found } from '../../domain/dashboard/workWaiting'
import { Moment } from '../dates/Moment'
import { filled } from '../words/filled'
import { behind, listHref } from './parts/links'
import { Tile } from './parts/Tile'

type Props = { found: Found; req: PayloadRequest }

function Due({ found, req }: Props) {
  const { admin } = req.payload.config.routes
  const locale = req.i18n.language
  const say = sayIn(req.i18n)
  if (found.orders === 0) return <p className="sd-nothing">{say('dashboard:noRefunds')}</p>
  return (
    <>
      <p className="sd-lead">
        <Link href={listHref(admin, 'orders', behind.refundsDue)} prefetch={false}>
          {filled(say('dashboard:owe', { count: found.orders }), {
            number: <strong>{found.orders.toLocaleString(locale)}</strong>,
          })}
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
              {filled(say('dashboard:since'), { day: <Moment at={at} isDateOnly /> })}
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
    <Tile
      lines={10}
      load={() => refundsDue(req)}
      name="refunds-due"
      req={req}
      title={sayIn(req.i18n)('dashboard:refundsDue')}
    >
      {(found) => <Due found={found} req={req} />}
    </Tile>
  )
}
