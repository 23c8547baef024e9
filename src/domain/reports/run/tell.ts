import type { Report } from './report'

/** A text in a reader's language, see src/core/words/text.ts. */
export type Text = (english: string) => string

/** The same report, told in a reader's language. Its group keeps its name, which says where the report stands. */
export const tellReport = (report: Report, text: Text): Report => ({
  ...report,
  title: text(report.title),
  summary: text(report.summary),
  columns: report.columns.map((column) => ({ ...column, label: text(column.label) })),
})
