import { Link } from '@payloadcms/ui'
import { Fragment } from 'react'

import type { Say, Word } from '../../core/words/say'
import { ActionButton } from '../actions/ActionButton'
import { Card } from '../actions/Card'
import { Money } from '../actions/Money'
import { Moment } from '../dates/Moment'
import { State } from '../actions/State'
import { pathOf, type OrderPage, type Payment } from './order'
import { RefundDialog } from './payments/RefundDialog'

const refundSlug = ({ id }: Payment): string => `order-refund-${id}`

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

/** Each gives back a part of a payment or the whole; what is due stands among the moves already. */
const Refunds = ({ payments, say }: { payments: Payment[]; say: Say }) => {
  const buttons = payments.map((payment) => {
    const { id, remainingMinor, transactionId: transaction, verdict } = payment
    if (!remainingMinor || !verdict) return null
    const slug = refundSlug(payment)
    return (
      <Fragment key={id}>
        <ActionButton
          label={say('orders:refundOf', { transaction })}
          verdict={verdict}
          opens={slug}
        />
        <RefundDialog slug={slug} transaction={payment} remainingMinor={remainingMinor} />
      </Fragment>
    )
  })
  return buttons.some(Boolean) && <div className="sd-actions">{buttons}</div>
}

/** Every movement of money of the order, and the way back of each payment. */
export const PaymentTable = ({ page: { payments, refund }, say }: Props) => (
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
    <Refunds payments={payments.filter(({ id }) => id !== refund?.transaction.id)} say={say} />
  </Card>
)
