'use client'

import { toast, useAuth } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'

import { no, YES } from '../../domain/access/verdict'
import { legalMoves, TICKET_STATUSES, type TicketStatus } from '../../domain/tickets/status'
import { sayDone, type Undo } from '../actions/sayDone'
import { send, type Verb } from '../actions/send'
import { CloseDialog, MOVES } from '../tickets/TicketActions'
import type { Say } from '../../core/words/say'
import { useSay } from '../words/useSay'
import { RowMoves, type RowMove, type RowProps } from './RowMoves'

const statusOf = (value: unknown): TicketStatus =>
  TICKET_STATUSES.find((status) => status === value) ?? 'closed'

/** To whom a row's ticket is assigned, as an id, however deep the list was read. */
const assigneeOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? value.id : value

/** Take the ticket, and move it on. */
export const TicketRow = ({ leave, menu, row }: RowProps) => {
  const { user } = useAuth()
  const router = useRouter()
  const say = useSay()
  const path = `/support/tickets/${String(row.id)}` as const
  const status = statusOf(row.status)
  const change = (to: TicketStatus) => send<Verb>('PATCH', path, { body: { status: to } })
  const run = async (asked: ReturnType<typeof change>, undo?: Undo) => {
    const answer = await asked
    if (!answer.ok) return void toast.error(answer.fault.message)
    sayDone(answer.body.message, () => router.refresh(), { undo, say })
    router.refresh()
  }
  const before = assigneeOf(row.assignedTo)
  const assignTo = (admin: unknown) => send<Verb>('PATCH', `${path}/assign`, { body: { admin } })
  const assign = () => run(assignTo(user?.id), () => assignTo(before ?? null))
  const isMine = before === user?.id
  const close = `ticket-close-${String(row.id)}`
  const moves: RowMove[] = [
    {
      label: say('rows:assignToMe'),
      verdict: assignVerdict(status, isMine, say),
      act: () => void assign(),
    },
    ...(['in_progress', 'resolved', 'open'] as const)
      .filter((to) => legalMoves({ status }).includes(to))
      .map((to) => ({ label: say(MOVES[to]), verdict: YES, act: () => void run(change(to)) })),
    { label: say('rows:close'), verdict: closeVerdict(status, say), opens: close },
  ]
  return (
    <>
      <RowMoves menu={menu} leave={leave} moves={moves} />
      <CloseDialog slug={close} number={String(row.ticketNumber)} act={() => change('closed')} />
    </>
  )
}

const assignVerdict = (status: TicketStatus, isMine: boolean, say: Say) => {
  if (status === 'closed') return no(say('rows:closed'))
  return isMine ? no(say('rows:mine')) : YES
}

const closeVerdict = (status: TicketStatus, say: Say) => {
  if (status === 'closed') return no(say('rows:closedAlready'))
  return legalMoves({ status }).includes('closed') ? YES : no(say('rows:resolveFirst'))
}
