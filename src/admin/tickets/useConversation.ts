'use client'

import { useEffect, useState } from 'react'

import type { Admin, CannedAnswer, Media, Ticket, TicketReply } from '../../../payload-types'
import { idOf } from '../../domain/database/transaction'
import { queryOf } from '../actions/query'
import { send, type Answer, type Fault } from '../actions/send'

type List<T> = { docs: T[]; hasNextPage: boolean }

export type Said = {
  id: string
  /** Not known of staff who cannot be read, nor of a customer who is gone. */
  by: string | undefined
  isStaff: boolean
  isInternal: boolean
  body: string
  at: string
  files: { id: string; name: string; href: string }[]
}

export type Talk = {
  customer: string | undefined
  said: Said[]
  /** Whether older replies than these exist. */
  hasOlder: boolean
}

const MOST = 200

const nameOf = ({ firstName, lastName }: Admin): string => `${firstName} ${lastName}`.trim()

const customerOf = ({ reseller, user }: Ticket): string | undefined => {
  if (user && typeof user === 'object') return user.fullName
  return reseller && typeof reseller === 'object' ? reseller.businessName : undefined
}

const isFile = (file: string | Media): file is Media => typeof file === 'object'

const filesOf = ({ attachments }: TicketReply): Said['files'] =>
  (attachments ?? [])
    .filter(isFile)
    .map(({ alt, filename, id, url }) => ({ id, name: filename ?? alt, href: url ?? '' }))

const staffOf = async (replies: TicketReply[]): Promise<Map<string, string>> => {
  const ids = replies
    .filter(({ authorCollection }) => authorCollection === 'admins')
    .map(({ authorId }) => authorId)
  if (ids.length === 0) return new Map()
  const query = queryOf({ where: { id: { in: [...new Set(ids)].join(',') } }, limit: MOST })
  const answer = await send<List<Admin>>('GET', `/admins?${query}&trash=true`)
  return new Map(answer.ok ? answer.body.docs.map((admin) => [admin.id, nameOf(admin)]) : [])
}

const read = async (id: string): Promise<Answer<Talk>> => {
  const ticket = await send<Ticket>('GET', `/tickets/${id}?depth=1&trash=true`)
  if (!ticket.ok) return ticket
  const query = queryOf({ where: { ticket: { equals: id } }, sort: '-createdAt', limit: MOST })
  const replies = await send<List<TicketReply>>('GET', `/ticket-replies?${query}&depth=1`)
  if (!replies.ok) return replies
  const staff = await staffOf(replies.body.docs)
  const customer = customerOf(ticket.body)
  const said = replies.body.docs.reverse().map((reply) => ({
    id: reply.id,
    by: staff.get(reply.authorId) ?? (reply.authorCollection === 'admins' ? undefined : customer),
    isStaff: reply.authorCollection === 'admins',
    isInternal: reply.isInternal,
    body: reply.body,
    at: reply.createdAt,
    files: filesOf(reply),
  }))
  const asked: Said = {
    ...{ id: idOf(ticket.body) ?? id, by: customer, isStaff: false, isInternal: false, files: [] },
    ...{ body: ticket.body.description, at: ticket.body.createdAt },
  }
  const hasOlder = replies.body.hasNextPage
  return { ok: true, body: { customer, said: [asked, ...said], hasOlder } }
}

/** What was said about a ticket, oldest first; read again with each `version` and after `reload`. */
export const useConversation = (id: string, version: string) => {
  const [turn, setTurn] = useState(0)
  const [state, setState] = useState<{ talk?: Talk; fault?: Fault }>({})
  useEffect(() => {
    let isCurrent = true
    void read(id).then((answer) => {
      if (!isCurrent) return
      // What is on the screen stays there when a later reading fails.
      if (answer.ok) setState({ talk: answer.body })
      else setState(({ talk }) => ({ ...(talk ? { talk } : {}), fault: answer.fault }))
    })
    return () => {
      isCurrent = false
    }
  }, [id, version, turn])
  return { ...state, reload: () => setTurn(turn + 1) }
}

const ANSWERS = `/canned-answers?${queryOf({ limit: 200, sort: 'title' })}` as const

/** The texts that support writes again and again; none while they are asked for. */
export const useCannedAnswers = (): CannedAnswer[] => {
  const [answers, setAnswers] = useState<CannedAnswer[]>([])
  useEffect(() => {
    let isCurrent = true
    void send<List<CannedAnswer>>('GET', ANSWERS).then((answer) => {
      if (isCurrent && answer.ok) setAnswers(answer.body.docs)
    })
    return () => {
      isCurrent = false
    }
  }, [])
  return answers
}
