import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'
import { formatAdminURL } from 'payload/shared'

import { sayIn, type Say } from '../../core/words/say'
import { editorsDesk, type DeskTemplate, type Unmade } from '../../domain/templates/editorsDesk'
import { Moment } from '../dates/Moment'
import './editors.css'

const CHANNEL = { email: 'dashboard:email', sms: 'dashboard:sms' } as const

type Hrefs = (id: string) => string

type TemplatesProps = { empty: string; hrefOf: Hrefs; of: DeskTemplate[]; say: Say }

function Templates({ empty, hrefOf, of, say }: TemplatesProps) {
  if (of.length === 0) return <p className="sd-quiet">{empty}</p>
  return (
    <ul className="sd-desk__list">
      {of.map(({ channel, id, key, updatedAt }) => (
        <li key={id}>
          <Link href={hrefOf(id)}>{say.code(key)}</Link>
          <span>{say(CHANNEL[channel])}</span>
          <Moment at={updatedAt} />
        </li>
      ))}
    </ul>
  )
}

function Unmades({ of, say }: { of: Unmade[]; say: Say }) {
  if (of.length === 0) return <p className="sd-quiet">{say('dashboard:noUnmade')}</p>
  return (
    <ul className="sd-desk__list">
      {of.map(({ channel, key, language, lastAt, messages, why }) => (
        <li key={`${key}${channel}${language}${why}`}>
          <strong>{say.code(key)}</strong>
          <span>
            {say('dashboard:unmadeOf', {
              channel: say(CHANNEL[channel]),
              count: messages,
              language,
            })}
          </span>
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
  const say = sayIn(req.i18n)
  const hrefOf: Hrefs = (id) =>
    formatAdminURL({ adminRoute: admin, path: `/collections/templates/${id}` })
  return (
    <div className="sd-desk">
      <section aria-labelledby="sd-desk-drafts" className="sd-tile">
        <h2 className="sd-tile__title" id="sd-desk-drafts">
          {say('dashboard:drafts')}
        </h2>
        <Templates empty={say('dashboard:noDrafts')} hrefOf={hrefOf} of={drafts} say={say} />
      </section>
      <section aria-labelledby="sd-desk-published" className="sd-tile">
        <h2 className="sd-tile__title" id="sd-desk-published">
          {say('dashboard:lastPublished')}
        </h2>
        <Templates
          empty={say('dashboard:nothingPublished')}
          hrefOf={hrefOf}
          of={published}
          say={say}
        />
      </section>
      <section aria-labelledby="sd-desk-unmade" className="sd-tile sd-desk__wide">
        <h2 className="sd-tile__title" id="sd-desk-unmade">
          {say('dashboard:unmade')}
        </h2>
        <Unmades of={unmade} say={say} />
      </section>
    </div>
  )
}
