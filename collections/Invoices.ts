import type { CollectionConfig } from 'payload'

import { hiddenFrom } from './access/hiddenFrom'
import { allow, allowOwn, byReseller, byUser } from './access/rules'
import { defineCollection } from './define'
import { listChips, partyColumn } from './fields/layout'
import { moneyField, rateField } from './fields/money'
import { currencyField } from './fields/words'

const relation = (name: string, relationTo: 'orders' | 'users' | 'resellers' | 'transactions') => ({
  name,
  type: 'relationship' as const,
  relationTo,
  index: true,
})

/** Invoices and credit notes: issued once with a gapless number, and never changed. */
export const Invoices: CollectionConfig = defineCollection({
  slug: 'invoices',
  graphQL: { disableMutations: true },
  admin: {
    group: 'Sales',
    useAsTitle: 'number',
    defaultColumns: ['number', 'kind', 'customer', 'totalMinor', 'order', 'issuedAt'],
    description:
      'An invoice for every payment, a credit note for every refund; a counter invoice where a refund failed later.',
    listSearchableFields: ['number'],
    hidden: hiddenFrom('editor'),
    components: { beforeListTable: [listChips('invoices')] },
  },
  defaultSort: '-createdAt',
  access: {
    read: allowOwn('invoices.read', { reseller: byReseller, user: byUser }),
    create: allow('invoices.create'),
    update: allow('invoices.update'),
    delete: allow('invoices.delete'),
  },
  fields: [
    { name: 'number', type: 'text', required: true, unique: true, maxLength: 50 },
    {
      name: 'kind',
      type: 'select',
      required: true,
      index: true,
      options: [
        { value: 'invoice', label: 'Invoice' },
        { value: 'credit_note', label: 'Credit note' },
      ],
    },
    { name: 'year', type: 'number', required: true, min: 2000, max: 9999 },
    { name: 'sequence', type: 'number', required: true, min: 1 },
    { ...relation('transaction', 'transactions'), required: true },
    {
      name: 'original',
      type: 'relationship',
      relationTo: 'invoices',
      index: true,
      label: 'Takes back',
    },
    relation('order', 'orders'),
    partyColumn([
      { field: 'user', collection: 'users' },
      { field: 'reseller', collection: 'resellers' },
    ]),
    { ...relation('user', 'users'), label: 'App user' },
    relation('reseller', 'resellers'),
    { name: 'issuedAt', type: 'date', required: true, index: true, label: 'Issued' },
    currencyField({ required: true }),
    moneyField('netMinor', { label: 'Net', required: true }),
    moneyField('taxMinor', { label: 'Tax', required: true }),
    moneyField('totalMinor', { label: 'Total', required: true }),
    rateField('taxRateBps', { label: 'Tax rate', required: true, defaultValue: 0 }),
    { name: 'seller', type: 'json', required: true },
    { name: 'buyer', type: 'json', required: true },
    { name: 'lines', type: 'json', required: true },
    { name: 'note', type: 'text', maxLength: 500 },
  ],
})
