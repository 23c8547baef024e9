import { Link } from '@payloadcms/ui'

import { Card } from '../actions/Card'
import { Money } from '../actions/Money'
import { Moment } from '../dates/Moment'
import { State } from '../actions/State'
import { pathOf, type OrderPage } from './order'

const TYPES: Record<OrderPage['payments'][number]['transactionType'], string> = {
  payment: 'Payment',
  refund: 'Refund',
  commission: 'Commission',
  credit: 'Credit',
}

/** What goes back to the customer is less than nothing. */
const signed = ({ amountMinor, transactionType }: OrderPage['payments'][number]): number =>
  transactionType === 'refund' ? -amountMinor : amountMinor

/** Every movement of money of the order; a payment is refunded on its own page. */
export const PaymentTable = ({ page: { payments } }: { page: OrderPage }) => (
  <Card title="Payments">
    {payments.length === 0 ? (
      <p className="sd-quiet">Nothing was paid yet.</p>
    ) : (
      <div className="sd-scroll">
        <table className="sd-table">
          <thead>
            <tr>
              <th scope="col">Transaction</th>
              <th scope="col">Type</th>
              <th scope="col">Status</th>
              <th scope="col">When</th>
              <th scope="col" className="sd-table__amount">
                Amount
              </th>
            </tr>
          </thead>
          <tbody>
            {payments.map((row) => (
              <tr key={row.id}>
                <th scope="row">
                  <Link href={pathOf('transactions', row.id)}>{row.transactionId}</Link>
                </th>
                <td>{TYPES[row.transactionType]}</td>
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
