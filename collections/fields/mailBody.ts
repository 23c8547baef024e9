import { LinkFeature, lexicalEditor } from '@payloadcms/richtext-lexical'
import type { Field, RichTextField } from 'payload'

import { isMailLink } from '../../src/domain/templates/link'
import { VariablesFeature } from './variablesFeature'

const NOT_IN_MAIL = new Set(['upload', 'relationship', 'checklist', 'inlineCode', 'link'])

/** Payload's own address field encodes what it takes for no address, and `{{link}}` with it. */
const mailLink: Field = {
  name: 'url',
  type: 'text',
  required: true,
  label: 'Address',
  validate: (value: string | null | undefined) =>
    (typeof value === 'string' && isMailLink(value)) ||
    'Give an https address, an e-mail address, or a variable such as {{link}}.',
}

/** Rich text that every mail program shows: no uploads, no links to documents of the panel. */
export const mailBody = (field: Omit<RichTextField, 'type' | 'editor'>): RichTextField => ({
  ...field,
  type: 'richText',
  editor: lexicalEditor({
    features: ({ defaultFeatures }) => [
      ...defaultFeatures.filter(({ key }) => !NOT_IN_MAIL.has(key)),
      VariablesFeature(),
      LinkFeature({
        enabledCollections: [],
        fields: ({ defaultFields }) =>
          defaultFields.map((one) => ('name' in one && one.name === 'url' ? mailLink : one)),
      }),
    ],
  }),
})
