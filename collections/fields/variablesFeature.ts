import { createServerFeature } from '@payloadcms/richtext-lexical'

/** Gives a rich text the buttons that insert the variables of its template. */
export const VariablesFeature = createServerFeature({
  feature: { ClientFeature: '/src/admin/templates/VariablesFeature#VariablesFeature' },
  key: 'variables',
})
