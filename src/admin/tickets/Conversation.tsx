'use client'

import { Link } from '@payloadcms/ui'

import { Card } from '../actions/Card'
import { queryOf } from '../actions/query'
import { Moment } from '../dates/Moment'
import { ReplyForm } from './ReplyForm'
import { useConversation, type Said, type Talk } from './useConversation'
import { useTicket } from './useTicket'

import './tickets.css'

const kindOf = ({ isInternal, isStaff }: Said): string => {
  if (isInternal) return 'internal'
  return isStaff ? 'staff' : 'customer'
}

const Entry = ({ said }: { said: Said }) => (
  <li className={`sd-said sd-said--${kindOf(said)}`}>
    <p className="sd-said__who">
      <strong>{said.by}</strong>
      {said.isInternal && <span className="sd-said__mark">Internal note</span>}
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

const Older = ({ ticket }: { ticket: string }) => (
  <p className="sd-quiet">
    The newest two hundred replies are shown.{' '}
    <Link
      href={`/admin/collections/ticket-replies?${queryOf({ where: { ticket: { equals: ticket } } })}`}
    >
      All replies
    </Link>
  </p>
)

const Talked = ({ ticket, talk }: { ticket: string; talk: Talk }) => (
  <>
    {talk.hasOlder && <Older ticket={ticket} />}
    <ol className="sd-talk" aria-label="Conversation">
      {talk.said.map((said) => (
        <Entry key={said.id} said={said} />
      ))}
    </ol>
  </>
)

/** In the form of a ticket: what was said, oldest first, and the next thing to say. */
export const Conversation = () => {
  const ticket = useTicket()
  return ticket.id ? <OfTicket id={ticket.id} ticket={ticket} /> : null
}

const OfTicket = ({ id, ticket }: { id: string; ticket: ReturnType<typeof useTicket> }) => {
  const { fault, reload, talk } = useConversation(id, ticket.version)
  return (
    <div className="sd-conversation">
      <Card title="Conversation">
        {!talk && !fault && <p className="sd-quiet">Loading…</p>}
        {talk && <Talked ticket={id} talk={talk} />}
        {fault && (
          <p className="sd-fault" role="alert">
            {fault.message}{' '}
            <button type="button" className="sd-link" onClick={reload}>
              Try again
            </button>
          </p>
        )}
        {ticket.status === 'closed' && (
          <p className="sd-quiet">A closed ticket takes no more replies.</p>
        )}
        {talk && ticket.status !== 'closed' && (
          <ReplyForm ticket={ticket} customer={talk.customer} onSent={reload} />
        )}
      </Card>
    </div>
  )
}
