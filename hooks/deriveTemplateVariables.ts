import type { CollectionBeforeValidateHook } from 'payload'

import { variablesOf } from '../src/domain/notifications/templates'
import type { Template } from '../payload-types'

/** A template's key decides which variables its text may use; nobody types them. */
export const deriveTemplateVariables: CollectionBeforeValidateHook<Template> = ({
  data,
  originalDoc,
}) => ({ ...data, variables: variablesOf(data?.key ?? originalDoc?.key ?? '') })
