import type { PayloadRequest } from 'payload'

import { dayOf, lastMomentIn } from '../../../core/calendar'
import { assertCan } from '../../access/can'
import { sheetFile, TYPE_OF, type DownloadFile, type SheetFormat } from '../../documents/file'
import { recordEvent } from '../../events/record'
import { portsOf } from '../../ports'
import { reportPaper } from './paper'
import { findReport, runReport, type Ran } from './runReport'
import { sheetOf } from './sheet'

export type FileFormat = SheetFormat | 'pdf'

const nameOf = ({ at, report, span, timeZone }: Ran): string => {
  const ends = span ? [span.inside.from, lastMomentIn(span.inside)] : [at]
  return [report.slug, ...ends.map((end) => dayOf(end, timeZone))].join('-')
}

const printed = async (req: PayloadRequest, ran: Ran): Promise<DownloadFile> => ({
  name: `${nameOf(ran)}.pdf`,
  type: TYPE_OF.pdf,
  content: new Uint8Array(await portsOf(req).print(await reportPaper(req, ran))),
})

/** A report that was run as a file, for those who may take reports away; that they did is an event. */
export const fileOf = async (
  req: PayloadRequest,
  ran: Ran,
  format: FileFormat,
): Promise<DownloadFile> => {
  const { slug, title } = ran.report
  assertCan(req.user, 'reports.export')
  const file =
    format === 'pdf'
      ? await printed(req, ran)
      : sheetFile(req, { format, name: nameOf(ran), sheet: sheetOf(ran) })
  await recordEvent(req, {
    type: 'report.exported',
    subject: { collection: 'reports', id: slug },
    summary: `Report "${title}" taken as ${format.toUpperCase()}: ${ran.rows.length} ${ran.rows.length === 1 ? 'row' : 'rows'}.`,
  })
  return file
}

/** Runs a report and makes a file of it; who may not have the file waits for no report. */
export const reportFile = async (
  req: PayloadRequest,
  { format, query, slug }: { slug: string; query: Record<string, unknown>; format: FileFormat },
): Promise<DownloadFile> => {
  findReport(req, slug)
  assertCan(req.user, 'reports.export')
  return fileOf(req, await runReport(req, slug, query), format)
}
