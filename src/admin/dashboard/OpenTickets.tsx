import { Link } from '@payloadcms/ui'
import type { PayloadRequest } from 'payload'

import { sayIn } from '../../core/words/say'
import { openTickets, type OpenTickets as Found } from '../../domain/dashboard/workWaiting'
import { Moment } from '../dates/Moment'
import { Badge } from '../status/Badge'
import { toneOf } from '../status/tones'
import { filled } from '../words/filled'
import { behind, listHref } from './parts/links'
import { Tile } from './parts/Tile'

type Props = { found: Found; req: PayloadRequest }

function ByPriority({ found, req }: Props) {
  const { admin } = req.payload.config.routes
  const say = sayIn(req.i18n)
  return (
    <ul aria-label={say('dashboard:byPriority')} className="sd-tags">
      {found.byPriority
        .filter(({ tickets }) => tickets > 0)
        .map(({ priority, tickets }) => (
          <li key={priority}>
            <Link href={listHref(admin, 'tickets', behind.ticketsOf(priority))} prefetch={false}>
              <Badge tone={toneOf('tickets', 'priority', priority)}>
                {`${say.code(priority)} ${tickets.toLocaleString(req.i18n.language)}`}
              </Badge>
            </Link>
          </li>
        ))}
    </ul>
  )
}

function Tickets({ found, req }: Props) {
  const { admin } = req.payload.config.routes
  const say = sayIn(req.i18n)
  if (found.tickets === 0) return <p className="sd-nothing">{say('dashboard:noTicket')}</p>
  return (
    <>
      <p className="sd-lead">
        <Link href={listHref(admin, 'tickets', behind.openTickets)} prefetch={false}>
          {filled(say('dashboard:ticketsOpen', { count: found.tickets }), {
            number: <strong>{found.tickets.toLocaleString(req.i18n.language)}</strong>,
          })}
        </Link>
      </p>
      <ByPriority found={found} req={req} />
      <ul className="sd-rows">
        {found.oldest.map(({ at, id, priority, subject, ticketNumber }) => (
          <li key={id}>
            <Link href={`${admin}/collections/tickets/${id}`} prefetch={false}>
              {ticketNumber}
            </Link>
            <span className="sd-rows__aside sd-rows__text">{subject}</span>
            <span className="sd-rows__end">
              {say.code(priority)}, <Moment at={at} isDateOnly />
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** What customers wait to be answered. */
export function OpenTickets({ req }: { req: PayloadRequest }) {
  return (
    <Tile
      lines={13}
      load={() => openTickets(req)}
      name="open-tickets"
      req={req}
      title={sayIn(req.i18n)('dashboard:openTickets')}
    >
      {(found) => <Tickets found={found} req={req} />}
    </Tile>
  )
}
