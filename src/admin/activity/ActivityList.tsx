import { Link } from '@payloadcms/ui'

import type { Say } from '../../core/words/say'
import { namedIn } from '../../core/words/sentence'
import type { Activity } from '../../domain/events/activity'
import { browserOf } from '../account/browserOf'
import { Moment } from '../dates/Moment'
import { eventTone } from '../orders/eventWords'
import { pathOf } from '../orders/order'

type Of = { collection: string; id: string }

const Subject = ({ event: { subject }, of }: { event: Activity; of: Of }) => {
  if (subject.id === of.id || !subject.id) return null
  return (
    <>
      {' · '}
      <Link href={pathOf(subject.collection, subject.id)} prefetch={false}>
        {subject.label}
      </Link>
    </>
  )
}

const Entry = ({ event, of, say }: { event: Activity; of: Of; say: Say }) => {
  const { actor, at, from, ip, reason, summary, to, type, userAgent } = event
  return (
    <li className={`sd-event sd-event--${eventTone(type)}`}>
      <p className="sd-event__what">
        <strong>{say.code(type)}</strong>
        {from && to && (
          <span className="sd-event__move">
            {say('activity:fromTo', {
              from: say.text(namedIn(from)),
              to: say.text(namedIn(to)),
            })}
          </span>
        )}
        <Subject event={event} of={of} />
      </p>
      {!(from && to) && <p>{summary}</p>}
      {reason && <p className="sd-event__reason">“{reason}”</p>}
      <p className="sd-event__who">
        {actor.label} · <Moment at={at} />
        {ip && ` · ${ip}`}
        {userAgent && type.startsWith('session.') && ` · ${browserOf(userAgent, say)}`}
      </p>
    </li>
  )
}

/** Events newest first, each with who did it, from where and why. */
export const ActivityList = ({ events, of, say }: { events: Activity[]; of: Of; say: Say }) => {
  if (events.length === 0) return <p className="sd-quiet">{say('activity:nothing')}</p>
  return (
    <ol className="sd-timeline" aria-label={say('activity:activity')}>
      {events.map((event) => (
        <Entry key={event.id} event={event} of={of} say={say} />
      ))}
    </ol>
  )
}
