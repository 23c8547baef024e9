import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'
import { formatAdminURL } from 'payload/shared'

import { editorsDesk, type DeskTemplate, type Unmade } from '../../domain/notifications/editorsDesk'
import { Moment } from '../dates/Moment'
import { wordOf } from '../status/words'
import './editors.css'

const CHANNEL = { email: 'E-mail', sms: 'SMS' } as const

type Hrefs = (id: string) => string

function Templates({ empty, hrefOf, of }: { empty: string; hrefOf: Hrefs; of: DeskTemplate[] }) {
  if (of.length === 0) return <p className="sd-quiet">{empty}</p>
  return (
    <ul className="sd-desk__list">
      {of.map(({ channel, id, key, updatedAt }) => (
        <li key={id}>
          <Link href={hrefOf(id)}>{wordOf(key)}</Link>
          <span>{CHANNEL[channel]}</span>
          <Moment at={updatedAt} />
        </li>
      ))}
    </ul>
  )
}

function Unmades({ of }: { of: Unmade[] }) {
  if (of.length === 0) return <p className="sd-quiet">None: every text could be made.</p>
  return (
    <ul className="sd-desk__list">
      {of.map(({ channel, key, language, lastAt, messages, why }) => (
        <li key={`${key}${channel}${language}${why}`}>
          <strong>{wordOf(key)}</strong>
          <span>{`${CHANNEL[channel]}, ${language}: ${messages} ${messages === 1 ? 'message' : 'messages'}`}</span>
          <Moment at={lastAt} />
          <p>{why}</p>
        </li>
      ))}
    </ul>
  )
}

/** What waits for who writes texts. */
export async function EditorsDesk({ req }: { req: PayloadRequest }) {
  const { drafts, published, unmade } = await editorsDesk(req)
  const { admin } = req.payload.config.routes
  const hrefOf: Hrefs = (id) =>
    formatAdminURL({ adminRoute: admin, path: `/collections/templates/${id}` })
  return (
    <div className="sd-desk">
      <section aria-labelledby="sd-desk-drafts" className="sd-tile">
        <h2 className="sd-tile__title" id="sd-desk-drafts">
          Drafts
        </h2>
        <Templates empty="Nothing waits to be published." hrefOf={hrefOf} of={drafts} />
      </section>
      <section aria-labelledby="sd-desk-published" className="sd-tile">
        <h2 className="sd-tile__title" id="sd-desk-published">
          Last published
        </h2>
        <Templates empty="Nothing is published yet." hrefOf={hrefOf} of={published} />
      </section>
      <section aria-labelledby="sd-desk-unmade" className="sd-tile sd-desk__wide">
        <h2 className="sd-tile__title" id="sd-desk-unmade">
          Messages that could not be made
        </h2>
        <Unmades of={unmade} />
      </section>
    </div>
  )
}
