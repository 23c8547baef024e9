'use client'

import { Button, toast, useAuth, useDocumentInfo, useFormModified } from '@payloadcms/ui'
import { useState } from 'react'

import { legalMoves, type TicketStatus } from '../../domain/tickets/status'
import { no, YES } from '../../domain/access/verdict'
import { ActionButton } from '../actions/ActionButton'
import { ActionForm } from '../actions/ActionForm'
import { Dialog } from '../actions/Dialog'
import type { Answer, Verb } from '../actions/send'
import { useTicket } from './useTicket'

const CLOSE = 'ticket-close'

export const MOVES: Record<Exclude<TicketStatus, 'closed'>, string> = {
  open: 'Open again',
  in_progress: 'Start',
  resolved: 'Resolve',
}

type Closing = { act: () => Promise<Answer<Verb>>; number: string; slug: string }

export const CloseDialog = ({ act, number, slug }: Closing) => (
  <Dialog slug={slug} title={`Close ${number}?`}>
    <ActionForm
      slug={slug}
      confirm="Close"
      act={act}
      says={
        <p>
          A closed ticket takes no more replies and cannot be opened again: the customer opens a new
          one.
        </p>
      }
    />
  </Dialog>
)

const NOTHING: Answer<Verb> = { ok: true, body: { message: 'Nothing had to be changed.' } }

/** Take the ticket, and move it on: beside Save. */
export const TicketActions = () => {
  const ticket = useTicket()
  const { isTrashed } = useDocumentInfo()
  const isModified = useFormModified()
  const { user } = useAuth()
  const [isBusy, setBusy] = useState(false)
  if (!ticket.id || !ticket.status || isTrashed) return null
  const run = async (act: () => Promise<Answer<Verb> | undefined>, done: string) => {
    setBusy(true)
    const answer = await act()
    setBusy(false)
    if (answer?.ok === false) toast.error(answer.fault.message)
    else toast.success(done)
  }
  const me = user ? String(user.id) : null
  // The document is read again by each of these, and with it would go what was typed and not saved.
  const isOff = isBusy || isModified
  const quick = (label: string, act: () => Promise<Answer<Verb> | undefined>, done: string) => (
    <Button
      key={label}
      buttonStyle="secondary"
      margin={false}
      disabled={isOff}
      onClick={() => void run(act, done)}
    >
      {label}
    </Button>
  )
  const moves = legalMoves({ status: ticket.status })
  return (
    <div className="sd-actions" role="group" aria-label="Ticket">
      {ticket.assignedTo !== me &&
        ticket.status !== 'closed' &&
        quick('Assign to me', () => ticket.assignTo(me), 'The ticket is yours.')}
      {moves
        .filter((to) => to !== 'closed')
        .map((to) => quick(MOVES[to], () => ticket.moveTo(to), 'The ticket is moved.'))}
      {moves.includes('closed') && (
        <ActionButton
          label="Close"
          verdict={isModified ? no('Save your changes first.') : YES}
          opens={CLOSE}
        />
      )}
      <CloseDialog
        slug={CLOSE}
        number={ticket.number}
        act={async () => (await ticket.moveTo('closed')) ?? NOTHING}
      />
    </div>
  )
}
