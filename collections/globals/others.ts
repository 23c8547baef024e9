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

const MESSAGE_KINDS = [
  ['welcome', 'Welcome'],
  ['orderConfirmation', 'Order confirmation'],
  ['paymentReceipt', 'Payment receipt'],
  ['adminAlert', 'Alerts to staff'],
] as const

export const Notifications = defineGlobal({
  slug: 'notifications',
  label: 'Notifications',
  words: { read: 'notifications.read', update: 'notifications.update' },
  admin: { hidden: hiddenFrom('editor', 'moderator') },
  fields: MESSAGE_KINDS.map(([name, label]) => ({
    name,
    type: 'checkbox' as const,
    required: true,
    defaultValue: true,
    label,
  })),
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
          'Web addresses whose pages may call the API, such as https://shop.example.com.',
      },
      validate: (value: unknown) =>
        !Array.isArray(value) ||
        value.every((origin) => isOrigin(String(origin))) ||
        'Give origins such as https://shop.example.com.',
    },
  ],
})

const isColour = (text: string): boolean => /^#[0-9a-f]{6}$/i.test(text)

export const Branding = defineGlobal({
  slug: 'branding',
  label: 'Branding',
  words: { read: 'branding.read', update: 'branding.update' },
  admin: { hidden: hiddenFrom('moderator') },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 60, defaultValue: 'Simdesk' },
    { name: 'logoLight', type: 'upload', relationTo: 'media', label: 'Logo for light backgrounds' },
    { name: 'logoDark', type: 'upload', relationTo: 'media', label: 'Logo for dark backgrounds' },
    {
      name: 'primaryColor',
      type: 'text',
      required: true,
      maxLength: 7,
      defaultValue: '#0f5bd7',
      label: 'Main colour',
      validate: (value: string | null | undefined) =>
        (typeof value === 'string' && isColour(value)) || 'Give a colour such as #0f5bd7.',
    },
    { name: 'senderName', type: 'text', maxLength: 60 },
    { name: 'invoiceFooter', type: 'textarea', maxLength: 500 },
  ],
})
