import type { PayloadRequest } from 'payload'

import { Problem } from '../../core/problem'
import { runReport, type Ran } from '../../domain/reports/run/runReport'
import type { Query } from './asked'

/** A report, or why it cannot be had, in words for whoever asked. */
export type Loaded = { ran: Ran } | { fault: string }

export const loadReport = async (
  req: PayloadRequest,
  slug: string,
  query: Query,
): Promise<Loaded> => {
  try {
    return { ran: await runReport(req, slug, query) }
  } catch (error) {
    if (error instanceof Problem) return { fault: error.message }
    throw error
  }
}
