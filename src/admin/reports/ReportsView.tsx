import { Link } from '@payloadcms/ui'
import type { AdminViewServerProps, PayloadRequest } from 'payload'

import { sayIn, type Say } from '../../core/words/say'
import { soldCurrencies } from '../../domain/dashboard/currencies'
import { parametersOf } from '../../domain/reports/run/describe'
import { GROUPS, type Report } from '../../domain/reports/run/report'
import { reportsFor } from '../../domain/reports/run/runReport'
import { tellReport } from '../../domain/reports/run/tell'
import { addressOf, askedOf, wordsIn, type Query, type Words } from './asked'
import { Frame } from './Frame'
import { loadReport, type Loaded } from './loadReport'
import { ReportBody } from './ReportBody'
import { ReportForm } from './ReportForm'
import { usualOf } from './usual'

/** Performance, revenue and growth: what the day's questions are about. */
const FIRST = ['sales-by-day', 'revenue', 'user-growth']

const loadFirst = async (req: PayloadRequest, query: Query): Promise<[string, Loaded][]> => {
  const all: [string, Loaded][] = []
  // One after the other: calls with one `req` share one connection.
  for (const slug of FIRST) all.push([slug, await loadReport(req, slug, query)])
  return all
}

function List({ query, reports, say }: { query: Query; reports: Report[]; say: Say }) {
  return GROUPS.map((group) => {
    const own = reports.filter((report) => report.group === group)
    if (own.length === 0) return null
    return (
      <section aria-label={say.text(group)} key={group}>
        <h2 className="sd-reports__group">{say.text(group)}</h2>
        <ul className="sd-reports__list">
          {own.map(({ slug, summary, title }) => (
            <li key={slug}>
              <Link className="sd-tile" href={addressOf(`/admin/reports/${slug}`, query)}>
                <strong>{title}</strong>
                <span className="sd-nothing">{summary}</span>
              </Link>
            </li>
          ))}
        </ul>
      </section>
    )
  })
}

const rangeOf = ({ currency, from, range, until }: Words): Words =>
  wordsIn({ currency, from, range, until })

/** The reports people open most, over one range, and the way to all of them. */
export async function ReportsView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const say = sayIn(req.i18n)
  const reports = reportsFor(req.user).map((report) => tellReport(report, say.text))
  const words = rangeOf(wordsIn(props.searchParams))
  const query = askedOf(words)
  const first = reports.find(({ slug }) => slug === FIRST[0])
  const range = first ? parametersOf(first).filter(({ name }) => name !== 'interval') : []
  const shown = reports.length > 0 ? await loadFirst(req, query) : []
  return (
    <Frame {...props} title={say('reports:reports')}>
      {first && (
        <ReportForm
          action="/admin/reports"
          currencies={await soldCurrencies(req)}
          parameters={range}
          query={words}
          say={say}
          usual={usualOf(shown[0]?.[1])}
        />
      )}
      {shown.length > 0 && (
        <div className="sd-reports__first">
          {shown.map(([slug, loaded]) => (
            <ReportBody
              isShort
              key={slug}
              loaded={loaded}
              name={reports.find((report) => report.slug === slug)?.title ?? slug}
              query={query}
              req={req}
            />
          ))}
        </div>
      )}
      <List query={words} reports={reports} say={say} />
      {reports.length > 0 && (
        <section aria-label={say('reports:ofYourOwn')}>
          <h2 className="sd-reports__group">{say('reports:ofYourOwn')}</h2>
          <ul className="sd-reports__list">
            <li>
              <Link className="sd-tile" href="/admin/reports/custom">
                <strong>{say('reports:customs')}</strong>
                <span className="sd-nothing">{say('reports:customText')}</span>
              </Link>
            </li>
          </ul>
        </section>
      )}
    </Frame>
  )
}
