import type { PayloadRequest } from 'payload'

import { findAsCaller } from '../../database/transaction'
import { runReport, type Ran } from '../run/runReport'
import { queryOf, readDefinition } from './definition'

/**
 * Runs a saved report as of now, for a caller who may read it, under its own name. What its report no longer has since
 * it was saved is 422, by the name of the field.
 */
export const runSaved = async (req: PayloadRequest, id: string): Promise<Ran> => {
  const saved = await findAsCaller(req, 'saved-reports', id)
  const ran = await runReport(req, saved.report, queryOf(readDefinition(req.user, saved)))
  return { ...ran, report: { ...ran.report, title: saved.name } }
}
