import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'

import type { SavedReport } from '../../../../payload-types'
import { wordOf } from '../../../domain/reports/run/cells'
import { DropButton } from './DropButton'
import { isChangeable, type Listed } from './loadSaved'

const rangeOf = ({ from, range, to }: SavedReport): string => {
  if (!range) return 'As of now'
  return range === 'between' ? `${from ?? ''} to ${to ?? ''}` : wordOf(range)
}

type Props = { listed: Listed[]; user: PayloadRequest['user']; titles: Map<string, string> }

/** What one saved, and what others share. */
export function SavedList({ listed, titles, user }: Props) {
  return (
    <section aria-label="Saved reports" className="sd-tile sd-saved">
      <header className="sd-latest__header">
        <h2 className="sd-tile__title">Saved reports</h2>
        <Link href="/admin/collections/saved-reports" prefetch={false}>
          Rename, share, trash
        </Link>
      </header>
      {listed.length === 0 && (
        <p className="sd-nothing">
          None yet. Make one below and save it: its range moves on with the days.
        </p>
      )}
      {listed.length > 0 && (
        <div className="sd-frame" role="region" aria-label="Table of saved reports" tabIndex={0}>
          <table className="sd-grid">
            <thead>
              <tr>
                {['Name', 'Report', 'Range', 'Of', ''].map((head) => (
                  <th key={head} scope="col">
                    {head || <span className="sd-hidden">What can be done</span>}
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
                  <td>{rangeOf(saved)}</td>
                  <td>{saved.visibility === 'shared' ? `${owner}, shared` : owner}</td>
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
