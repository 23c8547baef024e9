'use client'

import { Button, toast, useAuth, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'

import type { Say, Word } from '../../core/words/say'
import { legalMoves, type TicketStatus } from '../../domain/tickets/status'
import { no, YES } from '../../domain/access/verdict'
import { ActionButton } from '../actions/ActionButton'
import { ActionForm } from '../actions/ActionForm'
import { Dialog } from '../actions/Dialog'
import { sayDone, type Undo } from '../actions/sayDone'
import type { Answer, Verb } from '../actions/send'
import { useSay } from '../words/useSay'
import { useTicket } from './useTicket'

const CLOSE = 'ticket-close'

export const MOVES: Record<Exclude<TicketStatus, 'closed'>, Word> = {
  open: 'tickets:openAgain',
  in_progress: 'tickets:start',
  resolved: 'tickets:resolve',
}

type Closing = { act: () => Promise<Answer<Verb>>; number: string; slug: string }

export const CloseDialog = ({ act, number, slug }: Closing) => {
  const say = useSay()
  return (
    <Dialog slug={slug} title={say('tickets:closeTitle', { ticket: number })}>
      <ActionForm
        slug={slug}
        confirm={say('tickets:close')}
        act={act}
        says={<p>{say('tickets:closeSays')}</p>}
      />
    </Dialog>
  )
}

type Quick = { act: () => Promise<Answer<Verb> | undefined>; done: string; undo?: Undo }

const nothing = (say: Say): Answer<Verb> => ({
  ok: true,
  body: { message: say('tickets:nothingChanged') },
})

/** Take the ticket, and move it on: beside Save. */
export const TicketActions = () => {
  const say = useSay()
  const ticket = useTicket()
  const { isTrashed } = useDocumentInfo()
  const isModified = useFormModified()
  const { user } = useAuth()
  const [isBusy, setBusy] = useState(false)
  if (!ticket.id || !ticket.status || isTrashed) return null
  const run = async ({ act, done, undo }: Quick) => {
    setBusy(true)
    const answer = await act()
    setBusy(false)
    if (answer?.ok === false) toast.error(answer.fault.message)
    else sayDone(done, () => undefined, { undo, say })
  }
  const me = user ? String(user.id) : null
  const before = ticket.assignedTo
  // The document is read again by each of these, and with it would go what was typed and not saved.
  const isOff = isBusy || isModified
  const quick = (label: string, what: Quick) => (
    <Button
      key={label}
      buttonStyle="secondary"
      margin={false}
      disabled={isOff}
      onClick={() => void run(what)}
    >
      {label}
    </Button>
  )
  const moves = legalMoves({ status: ticket.status })
  return (
    <div className="sd-actions" role="group" aria-label={say('tickets:ticket')}>
      {ticket.assignedTo !== me &&
        ticket.status !== 'closed' &&
        quick(say('tickets:assignToMe'), {
          act: () => ticket.assignTo(me),
          done: say('tickets:yours'),
          undo: () => ticket.assignTo(before),
        })}
      {moves
        .filter((to) => to !== 'closed')
        .map((to) =>
          quick(say(MOVES[to]), { act: () => ticket.moveTo(to), done: say('tickets:moved') }),
        )}
      {moves.includes('closed') && (
        <ActionButton
          label={say('tickets:close')}
          verdict={isModified ? no(say('tickets:saveFirst')) : YES}
          opens={CLOSE}
        />
      )}
      <CloseDialog
        slug={CLOSE}
        number={ticket.number}
        act={async () => (await ticket.moveTo('closed')) ?? nothing(say)}
      />
    </div>
  )
}
