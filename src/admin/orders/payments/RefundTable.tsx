import { Link } from '@payloadcms/ui'

import type { Say } from '../../../core/words/say'
import { Card } from '../../actions/Card'
import { Money } from '../../actions/Money'
import { Moment } from '../../dates/Moment'
import { State } from '../../actions/State'
import { filled } from '../../words/filled'
import type { TransactionPage } from './loadTransaction'

type Props = { page: TransactionPage; say: Say }

/** What was given back of a payment, and what is left of it. */
export const RefundTable = ({ page, say }: Props) => {
  const { refunds, remainingMinor, transaction } = page
  if (refunds.length === 0) return null
  return (
    <Card title={say('payments:refunds')}>
      <div className="sd-scroll">
        <table className="sd-table">
          <thead>
            <tr>
              <th scope="col">{say('payments:transaction')}</th>
              <th scope="col">{say('payments:status')}</th>
              <th scope="col">{say('payments:when')}</th>
              <th scope="col" className="sd-table__amount">
                {say('payments:amount')}
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
        {filled(say('payments:left'), {
          amount: <Money minor={remainingMinor} currency={transaction.currency} />,
        })}
      </p>
    </Card>
  )
}
