import { Link } from '@payloadcms/ui'

import type { Say, Word } from '../../core/words/say'
import { Card } from '../actions/Card'
import { Money } from '../actions/Money'
import { Moment } from '../dates/Moment'
import { State } from '../actions/State'
import { pathOf, type OrderPage } from './order'

const TYPES: Record<OrderPage['payments'][number]['transactionType'], Word> = {
  payment: 'orders:payment',
  refund: 'orders:refund',
  commission: 'orders:commission',
  credit: 'orders:credit',
}

/** What goes back to the customer is less than nothing. */
const signed = ({ amountMinor, transactionType }: OrderPage['payments'][number]): number =>
  transactionType === 'refund' ? -amountMinor : amountMinor

type Props = { page: OrderPage; say: Say }

/** Every movement of money of the order; a payment is refunded on its own page. */
export const PaymentTable = ({ page: { payments }, say }: Props) => (
  <Card title={say('orders:payments')}>
    {payments.length === 0 ? (
      <p className="sd-quiet">{say('orders:nothingPaid')}</p>
    ) : (
      <div className="sd-scroll">
        <table className="sd-table">
          <thead>
            <tr>
              <th scope="col">{say('orders:transaction')}</th>
              <th scope="col">{say('orders:type')}</th>
              <th scope="col">{say('orders:status')}</th>
              <th scope="col">{say('orders:when')}</th>
              <th scope="col" className="sd-table__amount">
                {say('orders:amount')}
              </th>
            </tr>
          </thead>
          <tbody>
            {payments.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <Link href={pathOf('transactions', row.id)}>{row.transactionId}</Link>
                </th>
                <td>{say(TYPES[row.transactionType])}</td>
                <td>
                  <State collection="transactions" field="status" value={row.status} />
                </td>
                <td>
                  <Moment at={row.createdAt} />
                </td>
                <td className="sd-table__amount">
                  <Money minor={signed(row)} currency={row.currency} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    )}
  </Card>
)
