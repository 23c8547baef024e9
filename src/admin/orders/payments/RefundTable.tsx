import { Link } from '@payloadcms/ui'

import { Card } from '../../actions/Card'
import { Money } from '../../actions/Money'
import { Moment } from '../../dates/Moment'
import { State } from '../../actions/State'
import type { TransactionPage } from './loadTransaction'

/** What was given back of a payment, and what is left of it. */
export const RefundTable = ({ page }: { page: TransactionPage }) => {
  const { refunds, remainingMinor, transaction } = page
  if (refunds.length === 0) return null
  return (
    <Card title="Refunds">
      <div className="sd-scroll">
        <table className="sd-table">
          <thead>
            <tr>
              <th scope="col">Transaction</th>
              <th scope="col">Status</th>
              <th scope="col">When</th>
              <th scope="col" className="sd-table__amount">
                Amount
              </th>
            </tr>
          </thead>
          <tbody>
            {refunds.map((refund) => (
              <tr key={refund.id}>
                <th scope="row">
                  <Link href={refund.href}>{refund.label}</Link>
                </th>
                <td>
                  <State collection="transactions" field="status" value={refund.status} />
                </td>
                <td>
                  <Moment at={refund.createdAt} />
                </td>
                <td className="sd-table__amount">
                  <Money minor={refund.amountMinor} currency={transaction.currency} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="sd-quiet">
        <Money minor={remainingMinor} currency={transaction.currency} /> of the payment is left.
      </p>
    </Card>
  )
}
