import { Link } from '@payloadcms/ui'
import type { ReactNode } from 'react'

import type { ApiKey, Client, Order, Sim, Ticket, Transaction } from '../../../payload-types'
import type { Say, Word } from '../../core/words/say'
import { sayWhole } from '../../domain/apiKeys/scopeWords'
import { Money } from '../actions/Money'
import { State } from '../actions/State'
import { beginningOf, KEY_STATES, stateOf, textsIn } from '../apiKeys/keyState'
import { Moment } from '../dates/Moment'
import { pathOf } from '../orders/order'
import { Badge } from '../status/Badge'

type Column<Doc> = { label: Word; isAmount?: boolean; cell: (doc: Doc, say: Say) => ReactNode }

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

const when = <Doc extends { createdAt: string }>(label: Word = 'related:created'): Column<Doc> => ({
  label,
  cell: ({ createdAt }) => <Moment at={createdAt} />,
})

const status = <Doc extends { status: string }>(collection: string): Column<Doc> => ({
  label: 'related:status',
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

const megabytes = (mb: number, say: Say): string => say('related:megabytes', { mb })

const KEY_COLUMNS: Column<ApiKey>[] = [
  { label: 'apiKeys:begins', cell: (key) => <code dir="ltr">{beginningOf(key)}</code> },
  {
    label: 'related:state',
    cell: (key, say) => {
      const { label, tone } = KEY_STATES[stateOf(key, new Date())]
      return <Badge tone={tone}>{say(label)}</Badge>
    },
  },
  {
    label: 'related:may',
    cell: ({ scopes }, say) =>
      textsIn(scopes)
        .map((scope) => sayWhole(scope, say))
        .join(', '),
  },
  {
    label: 'apiKeys:lastUsed',
    cell: ({ lastUsedAt }, say) => momentOr(lastUsedAt, say('apiKeys:never')),
  },
  {
    label: 'apiKeys:expires',
    cell: ({ expiresAt }, say) => momentOr(expiresAt, say('apiKeys:never')),
  },
]

const momentOr = (at: string | null | undefined, otherwise: string): ReactNode =>
  at ? <Moment at={at} /> : otherwise

export const COLUMNS: { [S in RelatedSlug]: Columns<RelatedDocs[S]> } = {
  'api-keys': { name: ({ name }) => name, rest: KEY_COLUMNS },
  clients: {
    name: ({ clientName }) => clientName,
    rest: [
      status('clients'),
      { label: 'related:plan', cell: ({ plan }) => named('plans', plan, 'name') },
      {
        label: 'related:used',
        cell: ({ currentUsage, monthlyLimit }, say) => {
          const used = megabytes(currentUsage, say)
          if (monthlyLimit <= 0) return used
          return say('related:usedOf', { used, limit: megabytes(monthlyLimit, say) })
        },
      },
      when(),
    ],
  },
  orders: {
    name: ({ orderNumber }) => orderNumber,
    rest: [
      { label: 'related:plan', cell: ({ planName }) => planName },
      status('orders'),
      {
        label: 'related:payment',
        cell: ({ paymentStatus }) => (
          <State collection="orders" field="paymentStatus" value={paymentStatus} />
        ),
      },
      when('related:placed'),
      {
        label: 'related:total',
        isAmount: true,
        cell: ({ currency, totalMinor }) => <Money minor={totalMinor} currency={currency} />,
      },
    ],
  },
  sims: {
    name: ({ iccid }) => iccid,
    rest: [
      {
        label: 'related:type',
        cell: ({ simType }, say) => say(simType === 'esim' ? 'related:esim' : 'related:physical'),
      },
      { label: 'related:number', cell: ({ msisdn }) => msisdn || '—' },
      { label: 'related:network', cell: ({ networkProvider }) => networkProvider },
      {
        label: 'related:stock',
        cell: ({ stockState }) => <State collection="sims" field="stockState" value={stockState} />,
      },
      {
        label: 'related:onNetwork',
        cell: ({ networkState }) => (
          <State collection="sims" field="networkState" value={networkState} />
        ),
      },
      { label: 'related:order', cell: ({ order }) => named('orders', order, 'orderNumber') },
    ],
  },
  tickets: {
    name: ({ ticketNumber }) => ticketNumber,
    rest: [
      { label: 'related:subject', cell: ({ subject }) => subject },
      status('tickets'),
      { label: 'related:priority', cell: ({ priority }, say) => say.code(priority) },
      when('related:opened'),
    ],
  },
  transactions: {
    name: ({ transactionId }) => transactionId,
    rest: [
      { label: 'related:type', cell: ({ transactionType }, say) => say.code(transactionType) },
      status('transactions'),
      { label: 'related:order', cell: ({ order }) => named('orders', order, 'orderNumber') },
      when(),
      {
        label: 'related:amount',
        isAmount: true,
        cell: (row) => <Money minor={signed(row)} currency={row.currency} />,
      },
    ],
  },
}
