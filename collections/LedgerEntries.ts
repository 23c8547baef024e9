import type { CollectionConfig } from 'payload'

import { POSTING_TYPES } from '../src/domain/ledger/chart'
import { hiddenFrom } from './access/hiddenFrom'
import { allow, allowOwn, byAccountOfReseller } from './access/rules'
import { defineCollection } from './define'
import { labelled } from './fields/labels'
import { moneyField } from './fields/money'
import { currencyField } from './fields/words'

/** One line of a posting. Append-only; the lines of a posting sum to zero. Triggers hold both. */
export const LedgerEntries: CollectionConfig = defineCollection({
  slug: 'ledger-entries',
  labels: { singular: 'Ledger entry', plural: 'Ledger' },
  graphQL: { disableMutations: true },
  admin: {
    group: 'Finance',
    useAsTitle: 'posting',
    defaultColumns: [
      'type',
      'account',
      'amountMinor',
      'balanceAfterMinor',
      'transaction',
      'createdAt',
    ],
    description: 'Every movement of money, line by line. Nothing here can be changed.',
    listSearchableFields: ['posting'],
    hidden: hiddenFrom('editor'),
  },
  defaultSort: '-createdAt',
  access: {
    read: allowOwn('ledger-entries.read', { reseller: byAccountOfReseller }),
    create: allow('ledger-entries.create'),
    update: allow('ledger-entries.update'),
    delete: allow('ledger-entries.delete'),
  },
  fields: [
    { name: 'posting', type: 'text', required: true, maxLength: 120 },
    {
      name: 'type',
      type: 'select',
      required: true,
      index: true,
      options: POSTING_TYPES.map(labelled),
    },
    { name: 'account', type: 'relationship', relationTo: 'accounts', required: true },
    moneyField('amountMinor', { label: 'Amount', required: true, canBeNegative: true }),
    currencyField({ required: true }),
    { name: 'version', type: 'number', required: true, min: 1 },
    moneyField('balanceAfterMinor', {
      label: 'Balance after',
      required: true,
      canBeNegative: true,
    }),
    {
      name: 'transaction',
      type: 'relationship',
      relationTo: 'transactions',
      required: true,
      index: true,
    },
  ],
})
