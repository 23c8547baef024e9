import type { CollectionSlug, Where } from 'payload'

import type { Word } from '../../core/words/say'
import { allIn } from './conditions'

export type Question = { label: Word; where: Where }

// As texts, for that is what comes back from the address; Payload makes a number of them.
const one = (and: Where[]): Where => ({ or: [{ and }] })

const is = (field: string, value: string): Where => ({ [field]: { equals: value } })
const isNot = (field: string, value: string): Where => ({ [field]: { not_equals: value } })
const isMissing = (field: string): Where => ({ [field]: { exists: 'false' } })
const isThere = (field: string): Where => ({ [field]: { exists: 'true' } })

const ask = (label: Word, ...and: Where[]): Question => ({ label, where: one(and) })

/** A ticket that somebody still has to do something for. */
const UNDER_WAY = [isNot('status', 'resolved'), isNot('status', 'closed')]

type Asker = { id: number | string }

/** What people ask of a list again and again, in the shape that the list's own filter shows. */
export const QUESTIONS = {
  orders: () => [
    ask('lists:paidAndWaiting', is('paymentStatus', 'paid'), is('status', 'pending')),
    ask('lists:toDispatch', is('status', 'confirmed'), is('simType', 'physical')),
    ask('lists:toHandOver', is('status', 'confirmed'), is('simType', 'esim')),
    ask('lists:onTheWay', is('status', 'dispatched')),
    ask('lists:refundDue', { refundDueMinor: { greater_than: '0' } }),
  ],
  transactions: () => [
    ask('lists:payments', is('transactionType', 'payment')),
    ask('lists:refunds', is('transactionType', 'refund')),
    ask('lists:waitingForGateway', is('status', 'pending')),
    ask('lists:failed', is('status', 'failed')),
    ask('lists:disputed', is('dispute', 'open')),
  ],
  invoices: () => [
    ask('lists:invoices', is('kind', 'invoice')),
    ask('lists:creditNotes', is('kind', 'credit_note')),
  ],
  users: () => [
    ask('lists:active', is('status', 'active')),
    ask('lists:toVerify', is('status', 'pending_verification')),
    ask('lists:blocked', is('status', 'blocked')),
    ask('lists:withoutPlan', isMissing('currentPlan')),
  ],
  resellers: () => [
    ask('lists:toApprove', is('status', 'pending')),
    ask('lists:active', is('status', 'active')),
    ask('lists:suspended', is('status', 'suspended')),
  ],
  clients: () => [
    ask('lists:active', is('status', 'active')),
    ask('lists:inactive', is('status', 'inactive')),
    ask('lists:suspended', is('status', 'suspended')),
    ask('lists:suspendedByStaff', is('suspendedBy', 'staff')),
  ],
  sims: () => [
    ask('lists:cardsInStock', is('stockState', 'available'), is('simType', 'physical')),
    ask('lists:esimsInStock', is('stockState', 'available'), is('simType', 'esim')),
    ask('lists:reserved', is('stockState', 'reserved')),
    ask('lists:inUse', is('stockState', 'in_use')),
  ],
  tickets: ({ id }) => [
    ask('lists:mine', is('assignedTo', String(id)), ...UNDER_WAY),
    ask('lists:nobodyHasIt', isMissing('assignedTo'), ...UNDER_WAY),
    ask('lists:urgent', is('priority', 'urgent'), ...UNDER_WAY),
    ask('lists:open', is('status', 'open')),
    ask('lists:inProgress', is('status', 'in_progress')),
  ],
  messages: () => [
    ask('lists:failed', is('status', 'failed')),
    ask('lists:mail', is('channel', 'email')),
    ask('lists:sms', is('channel', 'sms')),
  ],
  'api-keys': () => [
    ask('apiKeys:notRevoked', isMissing('revokedAt')),
    ask('apiKeys:ofResellers', isThere('reseller')),
    ask('apiKeys:ofStaff', isThere('admin')),
    ask('apiKeys:neverUsed', isMissing('lastUsedAt')),
    ask('apiKeys:revoked', isThere('revokedAt')),
  ],
  events: () => [
    ask('lists:byStaff', is('actorType', 'admin')),
    ask('lists:byResellers', is('actorType', 'reseller')),
    ask('lists:byUsers', is('actorType', 'user')),
    ask('lists:byKeys', is('actorType', 'api_key')),
    ask('lists:bySystem', is('actorType', 'system')),
  ],
} satisfies Partial<Record<CollectionSlug, (asker: Asker) => Question[]>>

export type AskedCollection = keyof typeof QUESTIONS

const sorted = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return String(value)
  return Object.entries(value)
    .map(([key, inner]): [string, unknown] => [key, sorted(inner)])
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

const keyOf = (condition: Where): string => JSON.stringify(sorted(condition))

/** Whether the list asks this now, whatever else it asks and in which order the address names it. */
export const isAsked = ({ where }: Question, asked: Where | undefined): boolean => {
  const all = allIn(asked).map(keyOf)
  return allIn(where).every((condition) => all.includes(keyOf(condition)))
}

/** The filter after one of the questions was pressed: in place of the others, beside what else is asked; twice, taken back. */
export const pressed = (
  question: Question,
  { among, asked }: { among: readonly Question[]; asked: Where | undefined },
): Where => {
  const known = new Set(among.flatMap(({ where }) => allIn(where).map(keyOf)))
  const others = allIn(asked).filter((condition) => !known.has(keyOf(condition)))
  const all = isAsked(question, asked) ? others : [...others, ...allIn(question.where)]
  return all.length > 0 ? one(all) : {}
}
