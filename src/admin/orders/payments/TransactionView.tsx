import { Gutter, Link, SetDocumentStepNav } from '@payloadcms/ui'
import type { DocumentViewServerProps } from 'payload'

import type { Transaction } from '../../../../payload-types'
import { sayIn, type Say } from '../../../core/words/say'
import { can } from '../../../domain/access/can'
import { ActionButton } from '../../actions/ActionButton'
import { Card } from '../../actions/Card'
import { DrawerHeader } from '../../actions/DrawerHeader'
import { Facts, type Fact } from '../../actions/Facts'
import { Money } from '../../actions/Money'
import { Moment } from '../../dates/Moment'
import { State } from '../../actions/State'
import { pathOf, type Linked } from '../order'
import { GatewayTrail } from './GatewayTrail'
import { loadTransaction, type TransactionPage } from './loadTransaction'
import { RefundDialog } from './RefundDialog'
import { RefundTable } from './RefundTable'

import '../orders.css'

const REFUND = 'transaction-refund'

/** The page of a transaction: read-only, for only payments write it; a payment can be given back from here. */
export const TransactionView = async ({ doc, initPageResult }: DocumentViewServerProps) => {
  const { req } = initPageResult
  const say = sayIn(req.i18n)
  const id: unknown = doc?.id
  if (typeof id !== 'string' || !can(req.user, 'transactions.read')) return null
  const page = await loadTransaction(req, id)
  const { transaction, verdict } = page
  return (
    <main className="sd-order">
      <SetDocumentStepNav
        id={id}
        collectionSlug="transactions"
        pluralLabel={say('payments:transactions')}
        useAsTitle="transactionId"
      />
      <Gutter>
        <DrawerHeader title={transaction.transactionId} href={pathOf('transactions', id)} />
        <Summary transaction={transaction} say={say} />
        {transaction.transactionType === 'payment' && (
          <div className="sd-actions">
            <ActionButton
              label={say('payments:refund')}
              verdict={verdict}
              opens={REFUND}
              isMain={verdict.allowed}
            />
          </div>
        )}
        <div className="sd-order__cards sd-order__cards--apart">
          <About page={page} say={say} />
          <Gateway transaction={transaction} say={say} />
        </div>
        <GatewayTrail page={page} say={say} />
        <RefundTable page={page} say={say} />
      </Gutter>
      <RefundDialog slug={REFUND} transaction={transaction} remainingMinor={page.remainingMinor} />
    </main>
  )
}

type OfTransaction = { transaction: Transaction; say: Say }

const Summary = ({ say, transaction }: OfTransaction) => (
  <div className="sd-summary">
    <div className="sd-summary__line">
      <span className="sd-summary__total">
        <Money minor={transaction.amountMinor} currency={transaction.currency} />
      </span>
      <span>{say.code(transaction.transactionType)}</span>
      <State collection="transactions" field="status" value={transaction.status} />
    </div>
  </div>
)

const link = (to: Linked | undefined) => to && <Link href={to.href}>{to.label}</Link>

/** A file, so no link of the panel's own. */
const paper = ({ href, label, number }: TransactionPage['papers'][number], say: Say): Fact => ({
  label,
  value: (
    <a href={href} target="_blank" rel="noreferrer">
      {say('payments:paper', { number })}
    </a>
  ),
})

const About = ({
  page: { customer, order, papers, parent, transaction },
  say,
}: {
  page: TransactionPage
  say: Say
}) => (
  <Card title={say('payments:about')}>
    <Facts
      facts={[
        { label: say('payments:order'), value: link(order) },
        { label: say('payments:customer'), value: link(customer) },
        { label: say('payments:refundOf'), value: link(parent) },
        ...papers.map((one) => paper(one, say)),
        { label: say('payments:reason'), value: transaction.reason },
        { label: say('payments:started'), value: <Moment at={transaction.createdAt} /> },
        {
          label: say('payments:completed'),
          value: transaction.completedAt && <Moment at={transaction.completedAt} />,
        },
      ]}
    />
  </Card>
)

/** What the gateway answered, where the reader may see it; the keys are allow-listed when it is stored. */
const answered = ({ paymentGatewayResponse: response }: Transaction, say: Say): Fact[] =>
  typeof response === 'object' && response !== null && !Array.isArray(response)
    ? Object.entries(response)
        .filter(([key]) => key !== 'gateway')
        .map(([key, value]) => ({ label: say.code(key), value: String(value) }))
    : []

const Gateway = ({ transaction, say }: OfTransaction) => (
  <Card title={say('payments:gateway')}>
    <Facts
      facts={[
        { label: say('payments:gateway'), value: say.code(transaction.gateway) },
        { label: say('payments:method'), value: say.code(transaction.paymentMethod) },
        { label: say('payments:ownId'), value: transaction.gatewayTransactionId },
        ...answered(transaction, say),
      ]}
    />
  </Card>
)
