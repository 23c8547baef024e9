import type { Field } from 'payload'

import { hiddenFrom } from '../access/hiddenFrom'
import { defineGlobal } from './defineGlobal'

export const Delivery = defineGlobal({
  slug: 'delivery',
  label: 'Delivery',
  words: { read: 'delivery.read', update: 'delivery.update' },
  admin: { hidden: hiddenFrom('editor', 'moderator') },
  fields: [
    { name: 'defaultCarrier', type: 'relationship', relationTo: 'carriers' },
    {
      name: 'expectedDays',
      type: 'number',
      required: true,
      min: 0,
      max: 90,
      defaultValue: 3,
      label: 'Usual time on the way (days)',
    },
  ],
})

const told = (name: string, label: string, defaultValue: boolean): Field => ({
  name,
  type: 'checkbox',
  required: true,
  defaultValue,
  label,
})

/** One line an event: what is told by e-mail, and what by SMS too. */
const event = (name: string, label: string, isBySmsToo = true): Field => ({
  type: 'row',
  fields: [
    told(name, `${label}: e-mail`, true),
    ...(isBySmsToo ? [told(`${name}Sms`, `${label}: SMS`, false)] : []),
  ],
})

export const Notifications = defineGlobal({
  slug: 'notifications',
  label: 'Notifications',
  words: { read: 'notifications.read', update: 'notifications.update' },
  admin: {
    hidden: hiddenFrom('editor', 'moderator'),
    description:
      'What leaves by itself. An SMS costs, so none is sent unless it is switched on here. Passwords, codes and warnings about an account always leave.',
  },
  fields: [
    event('welcome', 'Welcome', false),
    event('orderConfirmation', 'Order confirmation'),
    event('paymentReceipt', 'Payment receipt'),
    event('orderDispatched', 'Order on its way'),
    event('esimReady', 'eSIM ready'),
    event('orderCancelled', 'Order cancelled'),
    event('refundIssued', 'Refund'),
    event('adminAlert', 'Alerts to staff', false),
  ],
})

const isOrigin = (text: string): boolean => URL.canParse(text) && new URL(text).origin === text

export const Api = defineGlobal({
  slug: 'api',
  label: 'API',
  words: { read: 'api.read', update: 'api.update' },
  admin: { hidden: hiddenFrom('editor', 'moderator') },
  fields: [
    {
      name: 'allowedOrigins',
      type: 'text',
      hasMany: true,
      maxLength: 200,
      admin: {
        placeholder: 'Type an address and press Enter',
        description:
          'Web addresses whose pages may call the API, such as https://shop.example.com. A change counts within a second.',
      },
      validate: (value: unknown) =>
        !Array.isArray(value) ||
        value.every((origin) => isOrigin(String(origin))) ||
        'Give origins such as https://shop.example.com.',
    },
    {
      name: 'isDocsPublic',
      type: 'checkbox',
      required: true,
      defaultValue: false,
      label: 'Anybody may read the API documentation',
      admin: {
        description:
          'Where real business is done, only staff and programs with an API key open /api/docs. Switch this on to open it to everybody, for instance to the developers of partners. It tells what the API can do, never your data. A change counts at once.',
      },
    },
  ],
})
