import { parametersOf, type Parameter } from './describe'
import type { Report } from './report'

type Text = (english: string) => string

/** The same report, told in a reader's language. The group keeps its name: it says where the report stands. */
export const tellReport = <R extends Pick<Report, 'title' | 'summary' | 'columns'>>(
  report: R,
  text: Text,
): R => ({
  ...report,
  title: text(report.title),
  summary: text(report.summary),
  columns: report.columns.map((column) => ({ ...column, label: text(column.label) })),
})

/** What it asks, told in a reader's language. */
export const tellParameters = (parameters: readonly Parameter[], text: Text): Parameter[] =>
  parameters.map((parameter) => ({ ...parameter, label: text(parameter.label) }))

/** Every text of a report, in English. */
export const textsOfReport = (report: Report): string[] => [
  ...[report.title, report.summary, report.group],
  ...report.columns.map(({ label }) => label),
  ...parametersOf(report).map(({ label }) => label),
]
