import type { CollectionConfig } from 'payload'

import { guardInUse } from '../hooks/guardInUse'
import { recordChange, recordDelete } from '../hooks/recordChange'
import { isCountry } from '../src/core/countries'
import { hiddenFrom } from './access/hiddenFrom'
import { allow, allowAllOr } from './access/rules'
import { defineCollection } from './define'
import { yesNo } from './fields/layout'
import { moneyField } from './fields/money'
import { currencyField } from './fields/words'

const whole = (label: string) => ({ type: 'number' as const, min: 0, label })

const hasEachOnce = (values: string[]): boolean => new Set(values).size === values.length

export const Plans: CollectionConfig = defineCollection({
  slug: 'plans',
  trash: true,
  admin: {
    group: 'Catalogue',
    useAsTitle: 'name',
    defaultColumns: [
      'name',
      'code',
      'networkProvider',
      'simTypes',
      'prices',
      'dataMb',
      'validityDays',
      'active',
    ],
    description: 'What is sold. Only active plans can be ordered.',
    listSearchableFields: ['name', 'code', 'networkProvider'],
    hidden: hiddenFrom('editor'),
  },
  access: {
    read: allowAllOr('plans.readInactive', { active: { equals: true } }),
    create: allow('plans.create'),
    update: allow('plans.update'),
    delete: allow('plans.delete'),
  },
  hooks: {
    afterChange: [recordChange('plan')],
    beforeDelete: [
      guardInUse([
        { collection: 'orders', field: 'plan', label: 'orders' },
        { collection: 'clients', field: 'plan', label: 'clients' },
        { collection: 'clients', field: 'nextPlan', label: 'planned changes of clients' },
        { collection: 'users', field: 'currentPlan', label: 'users' },
        { collection: 'sims', field: 'plan', label: 'SIMs' },
      ]),
    ],
    afterDelete: [recordDelete('plan')],
  },
  fields: [
    { name: 'name', type: 'text', required: true, localized: true, maxLength: 100 },
    { name: 'code', type: 'text', required: true, maxLength: 50 },
    { name: 'networkProvider', type: 'text', required: true, maxLength: 50, index: true },
    {
      name: 'simTypes',
      type: 'select',
      hasMany: true,
      required: true,
      label: 'SIM types',
      options: [
        { value: 'physical', label: 'Physical SIM' },
        { value: 'esim', label: 'eSIM' },
      ],
    },
    {
      type: 'row',
      fields: [
        { name: 'dataMb', ...whole('Data (MB, empty = unlimited)') },
        { name: 'minutes', ...whole('Minutes') },
        { name: 'sms', ...whole('SMS') },
        { name: 'validityDays', type: 'number', required: true, min: 1, label: 'Valid for (days)' },
      ],
    },
    {
      name: 'prices',
      type: 'array',
      admin: { components: { Cell: '/src/admin/units/PricesCell#PricesCell' } },
      required: true,
      minRows: 1,
      validate: (rows: unknown) =>
        !Array.isArray(rows) ||
        hasEachOnce(rows.map((row: { currency?: string }) => String(row.currency))) ||
        'Give one price a currency.',
      fields: [
        {
          type: 'row',
          fields: [
            currencyField({ required: true }),
            moneyField('priceMinor', { label: 'Price', required: true, isNested: true }),
          ],
        },
      ],
    },
    {
      name: 'active',
      type: 'checkbox',
      required: true,
      defaultValue: true,
      index: true,
      admin: yesNo('choices:active', 'choices:off'),
    },
    { name: 'description', type: 'textarea', localized: true, maxLength: 2000 },
    {
      name: 'countries',
      type: 'text',
      hasMany: true,
      maxLength: 2,
      admin: { description: 'Two-letter codes of the countries the plan works in.' },
      validate: (value: unknown) =>
        !Array.isArray(value) ||
        value.every((code) => isCountry(String(code))) ||
        'Give two-letter country codes.',
    },
  ],
})
