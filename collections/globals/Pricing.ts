import type { Field } from 'payload'

import { moneyField, rateField } from '../fields/money'
import { countryField, currencyField } from '../fields/words'
import { hiddenFrom } from '../access/hiddenFrom'
import { defineGlobal } from './defineGlobal'

const anyCountry = () => countryField({ label: 'Country (empty: every other)' })

const feeTable = (name: string, label: string, singular: string): Field => ({
  name,
  type: 'array',
  label,
  labels: { singular, plural: label },
  admin: { description: 'The first line that fits the country and currency counts.' },
  fields: [
    {
      type: 'row',
      fields: [
        anyCountry(),
        currencyField({ required: true }),
        moneyField('amountMinor', { label: 'Amount', required: true }),
      ],
    },
  ],
})

export const Pricing = defineGlobal({
  slug: 'pricing',
  label: 'Pricing',
  words: { read: 'pricing.read', update: 'pricing.update' },
  admin: { hidden: hiddenFrom('editor', 'moderator') },
  fields: [
    feeTable('deliveryFees', 'Delivery fees', 'Delivery fee'),
    feeTable('serviceCharges', 'Service charges', 'Service charge'),
    {
      name: 'taxRates',
      type: 'array',
      label: 'Tax rates',
      labels: { singular: 'Tax rate', plural: 'Tax rates' },
      admin: { description: 'The first line that fits the country counts; no line means no tax.' },
      fields: [
        {
          type: 'row',
          fields: [anyCountry(), rateField('rateBps', { label: 'Rate', required: true })],
        },
      ],
    },
    {
      name: 'taxInclusive',
      type: 'checkbox',
      required: true,
      defaultValue: false,
      label: 'Prices contain tax',
    },
    {
      name: 'freeDeliveryAbove',
      type: 'array',
      label: 'Free delivery from',
      labels: { singular: 'Free delivery', plural: 'Free delivery' },
      fields: [
        {
          type: 'row',
          fields: [
            currencyField({ required: true }),
            moneyField('amountMinor', { label: 'Plan price from', required: true }),
          ],
        },
      ],
    },
  ],
})
