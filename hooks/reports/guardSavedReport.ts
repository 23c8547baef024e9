import type { CollectionBeforeValidateHook } from 'payload'

import type { SavedReport } from '../../payload-types'
import { readDefinition } from '../../src/domain/reports/saved/definition'

/** What is saved can be run: its report has those parameters, columns, filters and groups. */
export const guardSavedReport: CollectionBeforeValidateHook<SavedReport> = ({
  data,
  originalDoc,
  req,
}) => {
  const isFromServer = !req.user
  if (!isFromServer) readDefinition(req.user, { ...originalDoc, ...data })
  return data
}
