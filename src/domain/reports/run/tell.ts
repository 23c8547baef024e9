import type { Report } from './report'

/** What a text is called in a reader's language, see src/core/words/text.ts. */
export type TextOf = (english: string) => string

/** The same report, told in a reader's language. Its group keeps its name, which says where the report stands. */
export const tellReport = (report: Report, text: TextOf): Report => ({
  ...report,
  title: text(report.title),
  summary: text(report.summary),
  columns: report.columns.map((column) => ({ ...column, label: text(column.label) })),
})
