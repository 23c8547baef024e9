import type { CollectionConfig } from 'payload'

import { invoiceOfTransaction } from '../endpoints/transactions/invoice'
import { refundTransaction } from '../endpoints/transactions/refund'
import { hiddenFrom } from './access/hiddenFrom'
import { allow, allowField, allowOwn, byReseller, byUser } from './access/rules'
import { defineCollection } from './define'
import { withBadge } from './fields/badge'
import { listChips, partyColumn, rowMenu, saidInWords } from './fields/layout'
import { moneyField } from './fields/money'
import { currencyField } from './fields/words'

/** Written only by the payment verbs: who reads them sees what happened to the money. */
export const Transactions: CollectionConfig = defineCollection({
  slug: 'transactions',
  graphQL: { disableMutations: true },
  admin: {
    group: 'Sales',
    useAsTitle: 'transactionId',
    defaultColumns: [
      'transactionId',
      'transactionType',
      'status',
      'amountMinor',
      'customer',
      'order',
      'gateway',
      'createdAt',
      'actions',
    ],
    description:
      'Every payment and refund. Rows are written by payments alone and never change by hand.',
    listSearchableFields: ['transactionId', 'gatewayTransactionId'],
    hidden: hiddenFrom('editor'),
    components: {
      beforeListTable: [listChips('transactions')],
      views: {
        edit: {
          default: {
            Component: '/src/admin/orders/payments/TransactionView#TransactionView',
            tab: { condition: () => false },
          },
        },
      },
    },
  },
  defaultSort: '-createdAt',
  access: {
    read: allowOwn('transactions.read', { reseller: byReseller, user: byUser }),
    create: allow('transactions.create'),
    update: allow('transactions.update'),
    delete: allow('transactions.delete'),
  },
  endpoints: [refundTransaction, invoiceOfTransaction],
  fields: [
    {
      name: 'transactionId',
      type: 'text',
      required: true,
      unique: true,
      maxLength: 100,
      label: 'Transaction',
    },
    {
      name: 'transactionType',
      type: 'select',
      required: true,
      index: true,
      label: 'Type',
      options: [
        { value: 'payment', label: 'Payment' },
        { value: 'refund', label: 'Refund' },
        { value: 'commission', label: 'Commission' },
        { value: 'credit', label: 'Credit' },
      ],
    },
    { name: 'order', type: 'relationship', relationTo: 'orders', index: true },
    partyColumn([
      { field: 'user', collection: 'users' },
      { field: 'reseller', collection: 'resellers' },
    ]),
    { name: 'user', type: 'relationship', relationTo: 'users', index: true, label: 'App user' },
    { name: 'reseller', type: 'relationship', relationTo: 'resellers', index: true },
    moneyField('amountMinor', {
      label: 'Amount',
      required: true,
      canBeNegative: true,
      index: true,
    }),
    currencyField({ required: true }),
    {
      name: 'gateway',
      type: 'text',
      required: true,
      maxLength: 30,
      index: true,
      admin: saidInWords,
    },
    { name: 'paymentMethod', type: 'text', required: true, maxLength: 50 },
    {
      name: 'paymentGatewayResponse',
      type: 'json',
      label: 'Gateway response',
      access: { read: allowField('transactions.readGatewayResponse') },
    },
    withBadge({
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'pending',
      index: true,
      options: [
        { value: 'pending', label: 'Pending' },
        { value: 'completed', label: 'Completed' },
        { value: 'failed', label: 'Failed' },
        { value: 'cancelled', label: 'Cancelled' },
      ],
    }),
    { name: 'gatewayTransactionId', type: 'text', maxLength: 200, label: "Gateway's own ID" },
    {
      name: 'parent',
      type: 'relationship',
      relationTo: 'transactions',
      index: true,
      label: 'Refund of',
    },
    { name: 'reason', type: 'text', maxLength: 500 },
    withBadge({
      name: 'dispute',
      type: 'select',
      index: true,
      options: [
        { value: 'open', label: 'Open' },
        { value: 'won', label: 'Won' },
        { value: 'lost', label: 'Lost' },
      ],
    }),
    { name: 'completedAt', type: 'date', index: true, label: 'Completed' },
    rowMenu,
  ],
})
