import { Link } from '@payloadcms/ui'
import type { ReactNode } from 'react'

import type { ApiKey, Client, Order, Sim, Ticket, Transaction } from '../../../payload-types'
import { sayWhole } from '../../domain/apiKeys/scopeWords'
import { Money } from '../actions/Money'
import { State } from '../actions/State'
import { KEY_STATES, stateOf, textsIn } from '../apiKeys/keyState'
import { Moment } from '../dates/Moment'
import { pathOf } from '../orders/order'
import { Badge } from '../status/Badge'
import { wordOf } from '../status/words'

type Column<Doc> = { label: string; isAmount?: boolean; cell: (doc: Doc) => ReactNode }

/** How the documents of a collection look as rows of another document's page; the first column leads to them. */
export type Columns<Doc> = { name: (doc: Doc) => string; rest: Column<Doc>[] }

export type RelatedDocs = {
  'api-keys': ApiKey
  clients: Client
  orders: Order
  sims: Sim
  tickets: Ticket
  transactions: Transaction
}
export type RelatedSlug = keyof RelatedDocs

const when = <Doc extends { createdAt: string }>(label = 'Created'): Column<Doc> => ({
  label,
  cell: ({ createdAt }) => <Moment at={createdAt} />,
})

const status = <Doc extends { status: string }>(collection: string): Column<Doc> => ({
  label: 'Status',
  cell: (doc) => <State collection={collection} field="status" value={doc.status} />,
})

/** A relationship by its name where it was read along, leading there. */
const named = (collection: string, of: unknown, title: string): ReactNode => {
  if (typeof of !== 'object' || of === null || !('id' in of)) return '—'
  const text: unknown = Object.entries(of).find(([key]) => key === title)?.[1]
  return (
    <Link href={pathOf(collection, String(of.id))}>{typeof text === 'string' ? text : '—'}</Link>
  )
}

/** What goes out is less than nothing. */
const signed = ({ amountMinor, transactionType }: Transaction): number =>
  transactionType === 'refund' ? -amountMinor : amountMinor

const megabytes = (mb: number): string => `${mb.toLocaleString('en')} MB`

const KEY_COLUMNS: Column<ApiKey>[] = [
  { label: 'Begins with', cell: ({ prefix }) => <code dir="ltr">{`sd_${prefix}_`}</code> },
  {
    label: 'State',
    cell: (key) => {
      const { label, tone } = KEY_STATES[stateOf(key, new Date())]
      return <Badge tone={tone}>{label}</Badge>
    },
  },
  { label: 'May', cell: ({ scopes }) => textsIn(scopes).map(sayWhole).join(', ') },
  { label: 'Last used', cell: ({ lastUsedAt }) => momentOr(lastUsedAt, 'Never') },
  { label: 'Expires', cell: ({ expiresAt }) => momentOr(expiresAt, 'Never') },
]

const momentOr = (at: string | null | undefined, otherwise: string): ReactNode =>
  at ? <Moment at={at} /> : otherwise

export const COLUMNS: { [S in RelatedSlug]: Columns<RelatedDocs[S]> } = {
  'api-keys': { name: ({ name }) => name, rest: KEY_COLUMNS },
  clients: {
    name: ({ clientName }) => clientName,
    rest: [
      status('clients'),
      { label: 'Plan', cell: ({ plan }) => named('plans', plan, 'name') },
      {
        label: 'Used this month',
        cell: ({ currentUsage, monthlyLimit }) =>
          monthlyLimit > 0
            ? `${megabytes(currentUsage)} of ${megabytes(monthlyLimit)}`
            : megabytes(currentUsage),
      },
      when(),
    ],
  },
  orders: {
    name: ({ orderNumber }) => orderNumber,
    rest: [
      { label: 'Plan', cell: ({ planName }) => planName },
      status('orders'),
      {
        label: 'Payment',
        cell: ({ paymentStatus }) => (
          <State collection="orders" field="paymentStatus" value={paymentStatus} />
        ),
      },
      when('Placed'),
      {
        label: 'Total',
        isAmount: true,
        cell: ({ currency, totalMinor }) => <Money minor={totalMinor} currency={currency} />,
      },
    ],
  },
  sims: {
    name: ({ iccid }) => iccid,
    rest: [
      { label: 'Type', cell: ({ simType }) => (simType === 'esim' ? 'eSIM' : 'Physical SIM') },
      { label: 'Number', cell: ({ msisdn }) => msisdn || '—' },
      { label: 'Network', cell: ({ networkProvider }) => networkProvider },
      {
        label: 'Stock',
        cell: ({ stockState }) => <State collection="sims" field="stockState" value={stockState} />,
      },
      {
        label: 'On the network',
        cell: ({ networkState }) => (
          <State collection="sims" field="networkState" value={networkState} />
        ),
      },
      { label: 'Order', cell: ({ order }) => named('orders', order, 'orderNumber') },
    ],
  },
  tickets: {
    name: ({ ticketNumber }) => ticketNumber,
    rest: [
      { label: 'Subject', cell: ({ subject }) => subject },
      status('tickets'),
      { label: 'Priority', cell: ({ priority }) => wordOf(priority) },
      when('Opened'),
    ],
  },
  transactions: {
    name: ({ transactionId }) => transactionId,
    rest: [
      { label: 'Type', cell: ({ transactionType }) => wordOf(transactionType) },
      status('transactions'),
      { label: 'Order', cell: ({ order }) => named('orders', order, 'orderNumber') },
      when(),
      {
        label: 'Amount',
        isAmount: true,
        cell: (row) => <Money minor={signed(row)} currency={row.currency} />,
      },
    ],
  },
}
