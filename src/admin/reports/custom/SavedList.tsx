import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'

import type { SavedReport } from '../../../../payload-types'
import type { Say } from '../../../core/words/say'
import { DropButton } from './DropButton'
import { isChangeable, type Listed } from './loadSaved'

const rangeOf = ({ from, range, to }: SavedReport, say: Say): string => {
  if (!range) return say('reports:asOfNow')
  return range === 'between'
    ? say('reports:rangeOf', { from: from ?? '', to: to ?? '' })
    : say.code(range)
}

const HEADS = ['reports:name', 'reports:report', 'reports:range', 'reports:of', ''] as const

type Props = {
  listed: Listed[]
  user: PayloadRequest['user']
  titles: Map<string, string>
  say: Say
}

/** What one saved, and what others share. */
export function SavedList({ listed, say, titles, user }: Props) {
  return (
    <section aria-label={say('reports:savedReports')} className="sd-tile sd-saved">
      <header className="sd-latest__header">
        <h2 className="sd-tile__title">{say('reports:savedReports')}</h2>
        <Link href="/admin/collections/saved-reports" prefetch={false}>
          {say('reports:rename')}
        </Link>
      </header>
      {listed.length === 0 && <p className="sd-nothing">{say('reports:none')}</p>}
      {listed.length > 0 && (
        <div
          className="sd-frame"
          role="region"
          aria-label={say('reports:tableOfSaved')}
          tabIndex={0}
        >
          <table className="sd-grid">
            <thead>
              <tr>
                {HEADS.map((head) => (
                  <th key={head} scope="col">
                    {head ? (
                      say(head)
                    ) : (
                      <span className="sd-hidden">{say('reports:whatCanBeDone')}</span>
                    )}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {listed.map(({ owner, saved }) => (
                <tr key={saved.id}>
                  <td>
                    <Link href={`/admin/reports/custom?saved=${saved.id}`} prefetch={false}>
                      {saved.name}
                    </Link>
                  </td>
                  <td>{titles.get(saved.report) ?? saved.report}</td>
                  <td>{rangeOf(saved, say)}</td>
                  <td>
                    {saved.visibility === 'shared' ? say('reports:ownerShared', { owner }) : owner}
                  </td>
                  <td>
                    {isChangeable(user, saved) && <DropButton id={saved.id} name={saved.name} />}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}
