import type { CollectionConfig } from 'payload'

import { ACCOUNT_KINDS } from '../src/domain/ledger/chart'
import { hiddenFrom } from './access/hiddenFrom'
import { allow, allowOwn, byReseller } from './access/rules'
import { defineCollection } from './define'
import { labelled } from './fields/labels'
import { moneyField } from './fields/money'
import { currencyField } from './fields/words'

/** The books' accounts. Balance and version are caches of the entries, and a trigger refuses any that is not. */
export const Accounts: CollectionConfig = defineCollection({
  slug: 'accounts',
  graphQL: { disableMutations: true },
  admin: {
    group: 'Finance',
    useAsTitle: 'code',
    defaultColumns: ['code', 'kind', 'reseller', 'balanceMinor', 'holdsMinor', 'usedBps'],
    description: 'Every account of the books with its balance. Only postings change them.',
    listSearchableFields: ['code'],
    hidden: hiddenFrom('editor'),
  },
  defaultSort: 'code',
  access: {
    read: allowOwn('accounts.read', { reseller: byReseller }),
    create: allow('accounts.create'),
    update: allow('accounts.update'),
    delete: allow('accounts.delete'),
  },
  fields: [
    { name: 'code', type: 'text', required: true, unique: true, maxLength: 120, label: 'Account' },
    {
      name: 'kind',
      type: 'select',
      required: true,
      index: true,
      options: ACCOUNT_KINDS.map(labelled),
    },
    currencyField({ required: true }),
    { name: 'gateway', type: 'text', maxLength: 30 },
    { name: 'reseller', type: 'relationship', relationTo: 'resellers', index: true },
    moneyField('balanceMinor', {
      label: 'Balance',
      required: true,
      defaultValue: 0,
      canBeNegative: true,
      index: true,
    }),
    moneyField('holdsMinor', { label: 'Held', required: true, defaultValue: 0 }),
    { name: 'version', type: 'number', required: true, defaultValue: 0, min: 0 },
    {
      name: 'usedBps',
      type: 'number',
      min: 0,
      index: true,
      label: 'Credit used',
      admin: {
        description: 'Share of the credit limit that is used or held. Empty without a limit.',
        components: { Cell: '/src/admin/units/RateCell#RateCell' },
      },
      custom: { kind: 'rate' },
    },
  ],
})
