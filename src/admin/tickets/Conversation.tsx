'use client'

import { Link } from '@payloadcms/ui'

import { Card } from '../actions/Card'
import { queryOf } from '../actions/query'
import { Moment } from '../dates/Moment'
import { useSay } from '../words/useSay'
import { ReplyForm } from './ReplyForm'
import { useConversation, type Said, type Talk } from './useConversation'
import { useTicket } from './useTicket'

import './tickets.css'

const kindOf = ({ isInternal, isStaff }: Said): string => {
  if (isInternal) return 'internal'
  return isStaff ? 'staff' : 'customer'
}

const Entry = ({ said }: { said: Said }) => {
  const say = useSay()
  return (
    <li className={`sd-said sd-said--${kindOf(said)}`}>
      <p className="sd-said__who">
        <strong>{said.by ?? say(said.isStaff ? 'tickets:staff' : 'tickets:customer')}</strong>
        {said.isInternal && <span className="sd-said__mark">{say('tickets:internalNote')}</span>}
        <Moment at={said.at} />
      </p>
      <p className="sd-said__body">{said.body}</p>
      {said.files.length > 0 && (
        <p className="sd-said__files">
          {said.files.map(({ href, id, name }) => (
            <a key={id} href={href} target="_blank" rel="noreferrer">
              {name}
            </a>
          ))}
        </p>
      )}
    </li>
  )
}

const Older = ({ ticket }: { ticket: string }) => {
  const say = useSay()
  return (
    <p className="sd-quiet">
      {say('tickets:newestShown')}{' '}
      <Link
        href={`/admin/collections/ticket-replies?${queryOf({ where: { ticket: { equals: ticket } } })}`}
      >
        {say('tickets:allReplies')}
      </Link>
    </p>
  )
}

const Talked = ({ ticket, talk }: { ticket: string; talk: Talk }) => {
  const say = useSay()
  return (
    <>
      {talk.hasOlder && <Older ticket={ticket} />}
      <ol className="sd-talk" aria-label={say('tickets:conversation')}>
        {talk.said.map((said) => (
          <Entry key={said.id} said={said} />
        ))}
      </ol>
    </>
  )
}

/** In the form of a ticket: what was said, oldest first, and the next thing to say. */
export const Conversation = () => {
  const ticket = useTicket()
  return ticket.id ? <OfTicket id={ticket.id} ticket={ticket} /> : null
}

const OfTicket = ({ id, ticket }: { id: string; ticket: ReturnType<typeof useTicket> }) => {
  const say = useSay()
  const { fault, reload, talk } = useConversation(id, ticket.version)
  return (
    <div className="sd-conversation">
      <Card title={say('tickets:conversation')}>
        {!talk && !fault && <p className="sd-quiet">{say('form:loading')}</p>}
        {talk && <Talked ticket={id} talk={talk} />}
        {fault && (
          <p className="sd-fault" role="alert">
            {fault.message}{' '}
            <button type="button" className="sd-link" onClick={reload}>
              {say('form:tryAgain')}
            </button>
          </p>
        )}
        {ticket.status === 'closed' && <p className="sd-quiet">{say('tickets:closedSays')}</p>}
        {talk && ticket.status !== 'closed' && (
          <ReplyForm
            ticket={ticket}
            customer={talk.customer ?? say('tickets:customer')}
            onSent={reload}
          />
        )}
      </Card>
    </div>
  )
}
