import type { AdminViewServerProps } from 'payload'

import { sayIn } from '../../core/words/say'
import { can } from '../../domain/access/can'
import { soldCurrencies } from '../../domain/dashboard/currencies'
import { parametersOf } from '../../domain/reports/run/describe'
import { reportsFor } from '../../domain/reports/run/runReport'
import { askedOf, wordsIn } from './asked'
import { Frame } from './Frame'
import { loadReport } from './loadReport'
import { ReportBody } from './ReportBody'
import { ReportForm } from './ReportForm'
import { usualOf } from './usual'

/** One report: what it asks in the address, and all that the registry says of it. */
export async function ReportView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const say = sayIn(req.i18n)
  const slug = String(props.params?.segments?.[1] ?? '')
  const report = reportsFor(req.user).find((one) => one.slug === slug)
  const title = report ? say.text(report.title) : say('reports:report')
  const words = wordsIn(props.searchParams)
  const query = askedOf(words)
  const loaded = can(req.user, 'reports.read') ? await loadReport(req, slug, query) : undefined
  return (
    <Frame {...props} isInside title={title}>
      {report && (
        <ReportForm
          action={`/admin/reports/${slug}`}
          currencies={await soldCurrencies(req)}
          parameters={parametersOf(report)}
          query={words}
          say={say}
          usual={usualOf(loaded)}
        />
      )}
      {loaded && <ReportBody loaded={loaded} name={title} query={query} req={req} />}
    </Frame>
  )
}
