import type { PayloadRequest, TextField, UploadField } from 'payload'

import { guardLogos } from '../../hooks/media/guardLogos'
import { textIn } from '../../src/core/words/text'
import { contrastFault, DEFAULT_COLOURS, type Theme } from '../../src/domain/branding/palette'
import { hiddenFrom } from '../access/hiddenFrom'
import { defineGlobal } from './defineGlobal'

const colour = (name: string, theme: Theme): TextField => ({
  name,
  type: 'text',
  required: true,
  maxLength: 7,
  defaultValue: DEFAULT_COLOURS[theme],
  label: `Main colour on ${theme} backgrounds`,
  admin: { components: { Field: '/src/admin/branding/ColourField#ColourField' } },
  validate: (value: string | null | undefined, { req }: { req: PayloadRequest }) => {
    const fault = contrastFault(value ?? '', theme)
    return fault ? textIn(req.i18n)(fault) : true
  },
})

const logo = (name: string, theme: Theme): UploadField => ({
  name,
  type: 'upload',
  relationTo: 'media',
  label: `Logo for ${theme} backgrounds`,
  filterOptions: { mimeType: { contains: 'image/' }, isPublic: { equals: true } },
  admin: {
    description:
      theme === 'light'
        ? 'A public picture. Shown in the panel, on the sign-in page, in mails and on invoices.'
        : 'A public picture. Shown in the panel and on the sign-in page in the dark theme.',
  },
})

export const Branding = defineGlobal({
  slug: 'branding',
  label: 'Branding',
  words: { read: 'branding.read', update: 'branding.update' },
  admin: {
    hidden: hiddenFrom('moderator'),
    description: 'How the business shows itself, in this panel and to its customers.',
  },
  hooks: { beforeValidate: [guardLogos] },
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: 60, defaultValue: 'Simdesk' },
    { type: 'row', fields: [logo('logoLight', 'light'), logo('logoDark', 'dark')] },
    {
      type: 'row',
      fields: [colour('primaryColor', 'light'), colour('primaryColorDark', 'dark')],
    },
    {
      name: 'senderName',
      type: 'text',
      maxLength: 60,
      admin: { description: 'Whom mails are from. Empty: as the mail server is set up.' },
    },
    {
      name: 'invoiceFooter',
      type: 'textarea',
      maxLength: 500,
      admin: { description: 'At the foot of every invoice, credit note and statement.' },
    },
  ],
})
