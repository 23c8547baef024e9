'use client'

import { useDocumentInfo, useForm } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'

import type { Ticket } from '../../../payload-types'
import { TICKET_STATUSES, type TicketStatus } from '../../domain/tickets/status'
import { send, type Answer, type Verb } from '../actions/send'
import { wayTo } from './conversation'

type Changed = Verb & { doc: Ticket }

const isStatus = (value: unknown): value is TicketStatus =>
  TICKET_STATUSES.some((status) => status === value)

/** The open ticket, and what changes it beside its form: each keeps the form one of the newest document. */
export const useTicket = () => {
  const { id, savedDocumentData, setData } = useDocumentInfo()
  const { dispatchFields } = useForm()
  const router = useRouter()
  const { assignedTo, status } = savedDocumentData ?? {}
  const take = (doc: Ticket) => {
    setData(doc)
    for (const path of ['status', 'assignedTo', 'resolvedAt', 'revision'] as const)
      dispatchFields({ type: 'UPDATE', path, value: doc[path] })
    router.refresh()
  }
  const change = async (path: string, body: object): Promise<Answer<Changed>> => {
    const answer = await send<Changed>('PATCH', `/support/tickets/${id}${path}`, { body })
    if (answer.ok) take(answer.body.doc)
    return answer
  }
  return {
    id: id === undefined ? undefined : String(id),
    number: String(savedDocumentData?.ticketNumber ?? ''),
    version: String(savedDocumentData?.updatedAt ?? ''),
    status: isStatus(status) ? status : undefined,
    assignedTo: typeof assignedTo === 'string' ? assignedTo : null,
    assignTo: (admin: string | null) => change('/assign', { admin }),
    /** Every step on the way there; stops at the first that is refused. */
    moveTo: async (to: TicketStatus): Promise<Answer<Changed> | undefined> => {
      let answer: Answer<Changed> | undefined
      for (const step of isStatus(status) ? wayTo(status, to) : []) {
        answer = await change('', { status: step })
        if (!answer.ok) return answer
      }
      return answer
    },
  }
}
