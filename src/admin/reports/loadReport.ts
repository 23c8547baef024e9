import type { PayloadRequest } from 'payload'

import { Problem } from '../../core/problem'
import { textIn } from '../../core/words/text'
import { runReport, type Ran } from '../../domain/reports/run/runReport'
import { tellReport } from '../../domain/reports/run/tell'
import type { Query } from './asked'

/** A report; or why it cannot be had, in words for whoever asked; or that reading it went wrong. */
export type Loaded = { ran: Ran } | { fault: string } | { isUnread: true }

/** Never throws: what goes wrong with one report leaves the others, and what was asked, on the screen. */
export const loadReport = async (
  req: PayloadRequest,
  slug: string,
  query: Query,
): Promise<Loaded> => {
  try {
    const ran = await runReport(req, slug, query)
    return { ran: { ...ran, report: tellReport(ran.report, textIn(req.i18n)) } }
  } catch (error) {
    if (error instanceof Problem) return { fault: textIn(req.i18n)(error.said) }
    req.payload.logger.error({ msg: 'A report was not read.', report: slug, err: error })
    return { isUnread: true }
  }
}
