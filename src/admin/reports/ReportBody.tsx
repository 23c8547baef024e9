import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'

import { sayIn } from '../../core/words/say'
import { can } from '../../domain/access/can'
import { TileFault } from '../dashboard/parts/TileFault'
import type { Query } from './asked'
import { Exports } from './Exports'
import type { Loaded } from './loadReport'
import { plottedOf } from './plottedOf'
import { ReportChart } from './ReportChart'
import { ReportTable } from './ReportTable'

import '../dashboard/dashboard.css'

type Props = {
  loaded: Loaded
  /** What it is called, also while it cannot be read. */
  name: string
  query: Query
  req: PayloadRequest
  isShort?: boolean
  /** Where its files come from, where not from the report of its name. */
  path?: string | undefined
}

/** A report as it is shown: its chart, its table, its files; or why there is none. */
export function ReportBody({ isShort, loaded, name, path, query, req }: Props) {
  if ('fault' in loaded)
    return (
      <p className="sd-reports__fault" role="alert">
        {loaded.fault}
      </p>
    )
  if ('isUnread' in loaded)
    return (
      <section aria-label={name} className="sd-tile sd-reports__body">
        {isShort && <h2 className="sd-tile__title">{name}</h2>}
        <TileFault />
      </section>
    )
  const { ran } = loaded
  const say = sayIn(req.i18n)
  const { slug, title } = ran.report
  const plotted = plottedOf(ran, { locale: req.i18n.language, say })
  return (
    <section aria-label={title} className="sd-tile sd-reports__body">
      <header className="sd-latest__header">
        <h2 className="sd-tile__title">
          {isShort ? <Link href={`/admin/reports/${slug}`}>{title}</Link> : ran.report.summary}
        </h2>
        {can(req.user, 'reports.export') && (
          <Exports path={path ?? `/api/reports/${slug}`} query={query} say={say} title={title} />
        )}
      </header>
      {plotted && <ReportChart plotted={plotted} />}
      {!plotted && isShort && <p className="sd-nothing">{say('reports:nothingDrawn')}</p>}
      {isShort ? (
        <details className="sd-sales__details">
          <summary>{say('reports:asTable')}</summary>
          <ReportTable locale={req.i18n.language} ran={ran} say={say} />
        </details>
      ) : (
        <ReportTable locale={req.i18n.language} ran={ran} say={say} />
      )}
    </section>
  )
}
