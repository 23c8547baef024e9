import type { CollectionBeforeValidateHook } from 'payload'

import { variablesOf } from '../../src/domain/templates/templates'
import type { Template } from '../../payload-types'

/**
 * A template's key decides which variables its text may use; nobody types them. Key and channel are given
 * once: a version that is restored comes without them, for nobody may change them.
 */
export const deriveTemplateVariables: CollectionBeforeValidateHook<Template> = ({
  data,
  operation,
  originalDoc,
}) => ({
  ...data,
  ...(operation === 'update' ? { key: originalDoc?.key, channel: originalDoc?.channel } : {}),
  variables: variablesOf(data?.key ?? originalDoc?.key ?? ''),
})
