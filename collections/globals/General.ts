import { CREDIT_THRESHOLDS, THRESHOLD_CHOICES } from '../../src/domain/settings/thresholds'
import { NUMBER_PREFIXES } from '../../src/domain/settings/prefixes'
import { moneyField } from '../fields/money'
import { countryField, currencyField, languageField, timezoneField } from '../fields/words'
import { hiddenFrom } from '../access/hiddenFrom'
import { recordTimeZone } from '../../hooks/settings/recordTimeZone'
import { defineGlobal } from './defineGlobal'

const prefix = (name: string, defaultValue: string, label: string) => ({
  name,
  type: 'text' as const,
  required: true,
  maxLength: 8,
  defaultValue,
  label,
})

export const General = defineGlobal({
  slug: 'general',
  label: 'General',
  words: { read: 'general.read', update: 'general.update' },
  admin: { hidden: hiddenFrom('editor', 'moderator') },
  hooks: { afterChange: [recordTimeZone] },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Business',
          fields: [
            {
              name: 'businessName',
              type: 'text',
              required: true,
              maxLength: 200,
              defaultValue: 'Simdesk',
            },
            { name: 'legalName', type: 'text', maxLength: 200 },
            { name: 'address', type: 'textarea', maxLength: 500 },
            { name: 'taxId', type: 'text', maxLength: 50, label: 'Tax ID' },
            {
              type: 'row',
              fields: [
                countryField({ defaultValue: 'US' }),
                currencyField({ required: true, defaultValue: 'USD' }),
              ],
            },
            {
              type: 'row',
              fields: [timezoneField({ required: true, defaultValue: 'UTC' }), languageField()],
            },
            { name: 'supportEmail', type: 'email' },
            { name: 'supportPhone', type: 'text', maxLength: 20 },
            {
              name: 'alertEmail',
              type: 'email',
              admin: { description: 'Where alerts go. Empty: every active super admin.' },
            },
          ],
        },
        {
          label: 'Orders',
          fields: [
            {
              name: 'autoConfirm',
              type: 'select',
              required: true,
              defaultValue: 'paid',
              label: 'Confirm orders by themselves',
              options: [
                { value: 'paid', label: 'When paid' },
                { value: 'always', label: 'When placed' },
                { value: 'never', label: 'Never' },
              ],
            },
            {
              name: 'unpaidOrderHours',
              type: 'number',
              required: true,
              min: 1,
              max: 720,
              defaultValue: 48,
              label: 'Cancel unpaid app orders after (hours)',
            },
            {
              type: 'row',
              fields: [
                prefix('orderPrefix', NUMBER_PREFIXES.order, 'Order numbers start with'),
                prefix('transactionPrefix', NUMBER_PREFIXES.transaction, 'Transactions start with'),
                prefix('ticketPrefix', NUMBER_PREFIXES.ticket, 'Tickets start with'),
                prefix('invoicePrefix', NUMBER_PREFIXES.invoice, 'Invoices start with'),
                prefix('creditNotePrefix', NUMBER_PREFIXES.creditNote, 'Credit notes start with'),
              ],
            },
          ],
        },
        {
          label: 'Limits',
          fields: [
            moneyField('refundCeilingMinor', { label: 'Refund ceiling', currencyPath: 'currency' }),
            moneyField('creditCeilingMinor', { label: 'Credit ceiling', currencyPath: 'currency' }),
            {
              name: 'creditThresholds',
              type: 'select',
              hasMany: true,
              defaultValue: [...CREDIT_THRESHOLDS],
              label: 'Tell staff when so much of a credit limit is used',
              options: THRESHOLD_CHOICES.map((value) => ({ value, label: `${value} %` })),
            },
            {
              name: 'sessionHours',
              type: 'number',
              required: true,
              min: 1,
              max: 24,
              defaultValue: 12,
              label: 'Session length (hours)',
            },
          ],
        },
        {
          label: 'Links',
          fields: [
            { name: 'shopAppUrl', type: 'text', maxLength: 300, label: 'Shop app' },
            { name: 'resellerPortalUrl', type: 'text', maxLength: 300, label: 'Reseller portal' },
          ],
        },
      ],
    },
  ],
})
