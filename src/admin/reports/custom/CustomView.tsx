import type { AdminViewServerProps, PayloadRequest } from 'payload'

import type { SavedReport } from '../../../../payload-types'
import { Problem } from '../../../core/problem'
import { sayIn } from '../../../core/words/say'
import { findAsCaller } from '../../../domain/database/transaction'
import { describeReport, type ReportView } from '../../../domain/reports/run/describe'
import { reportsFor } from '../../../domain/reports/run/runReport'
import { readGeneral } from '../../../domain/settings/read'
import { everyIn, wordsIn, type Query } from '../asked'
import { Frame } from '../Frame'
import { loadReport } from '../loadReport'
import { ReportBody } from '../ReportBody'
import { Builder, type Opened } from './Builder'
import { queryOf, storedIn, type Stored } from './draft'
import { isChangeable, loadSaved, storedOfSaved } from './loadSaved'
import { SavedList } from './SavedList'

type Asked = { stored: Stored; opened?: Opened; isAsSaved: boolean; fault?: string }
type Params = Record<string, unknown> | undefined

const findSaved = async (
  req: PayloadRequest,
  id: string,
): Promise<{ saved?: SavedReport; fault?: string }> => {
  try {
    return { saved: await findAsCaller(req, 'saved-reports', id) }
  } catch (error) {
    if (error instanceof Problem) return { fault: sayIn(req.i18n)('reports:gone') }
    throw error
  }
}

const usualOf = ([first]: ReportView[], query: Query): Stored | undefined =>
  first && storedIn(first, query)

/** What the address asks: a saved report as it was saved, or changed since, or a new one. */
const askedIn = async (
  req: PayloadRequest,
  reports: ReportView[],
  params: Params,
): Promise<Asked | undefined> => {
  const { report: slug, saved: id, ...words } = wordsIn(params)
  const query: Query = { ...words, filter: everyIn(params, 'filter') }
  const report = reports.find((one) => one.slug === slug)
  const { fault, saved } = id ? await findSaved(req, id) : {}
  const opened = saved && {
    id: saved.id,
    name: saved.name,
    isChangeable: isChangeable(req.user, saved),
  }
  const more = { ...(opened ? { opened } : {}), ...(fault ? { fault } : {}) }
  if (report) return { stored: storedIn(report, query), isAsSaved: false, ...more }
  if (saved) return { stored: storedOfSaved(req.user, saved), isAsSaved: true, ...more }
  const stored = usualOf(reports, query)
  return stored && { stored, isAsSaved: false, ...more }
}

function Result({ asked, loaded, name, query, req }: ResultProps) {
  const { isAsSaved, opened } = asked
  const path = isAsSaved && opened ? `/api/saved-reports/${opened.id}/run` : undefined
  return <ReportBody loaded={loaded} name={name} path={path} query={path ? {} : query} req={req} />
}

type ResultProps = {
  asked: Asked
  query: Query
  req: PayloadRequest
  loaded: Awaited<ReturnType<typeof loadReport>>
  name: string
}

/** Reports of one's own: made of those in the registry, saved, opened again, shared. */
export async function CustomView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const say = sayIn(req.i18n)
  const reports = reportsFor(req.user).map((report) => describeReport(report, say.text))
  const asked = await askedIn(req, reports, props.searchParams)
  if (!asked) return <Frame {...props} children={null} isInside title={say('reports:custom')} />
  const query = queryOf(asked.stored)
  const { currency } = await readGeneral(req)
  const titles = new Map(reports.map(({ slug, title }) => [slug, title]))
  return (
    <Frame {...props} isInside title={asked.opened?.name ?? say('reports:custom')}>
      <SavedList listed={await loadSaved(req)} titles={titles} user={req.user} say={say} />
      {asked.fault && (
        <p className="sd-reports__fault" role="alert">
          {asked.fault}
        </p>
      )}
      <Builder
        currency={currency}
        first={asked.stored}
        key={JSON.stringify([asked.opened?.id, asked.stored])}
        opened={asked.opened}
        reports={reports}
      />
      <Result
        asked={asked}
        loaded={await loadReport(req, asked.stored.report, query)}
        name={titles.get(asked.stored.report) ?? say('reports:report')}
        query={query}
        req={req}
      />
    </Frame>
  )
}
