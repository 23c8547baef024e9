import { TEXTS } from '../../../core/words/texts'
import { REPORTS } from '../registry'
import { describeReport } from './describe'

const known = new Set<string>(TEXTS)
const marked = (english: string) => (known.has(english) ? `⟦${english}⟧` : english)

it.each(REPORTS.map((report) => [report.slug, report] as const))(
  '%s is told in whatever language it is read in, whole',
  (_, report) => {
    const { columns, parameters, summary, title } = describeReport(report, marked)
    const labels = [...columns, ...parameters].map(({ label }) => label)
    expect([title, summary, ...labels].filter((text) => !text.startsWith('⟦'))).toEqual([])
    expect(known.has(report.group)).toBe(true)
  },
)
