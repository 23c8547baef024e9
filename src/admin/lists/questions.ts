import type { CollectionSlug, Where } from 'payload'

import { allIn } from './conditions'

export type Question = { label: string; where: Where }

// As texts, for that is what comes back from the address; Payload makes a number of them.
const one = (and: Where[]): Where => ({ or: [{ and }] })

const is = (field: string, value: string): Where => ({ [field]: { equals: value } })
const isNot = (field: string, value: string): Where => ({ [field]: { not_equals: value } })
const isMissing = (field: string): Where => ({ [field]: { exists: 'false' } })

const ask = (label: string, ...and: Where[]): Question => ({ label, where: one(and) })

/** A ticket that somebody still has to do something for. */
const UNDER_WAY = [isNot('status', 'resolved'), isNot('status', 'closed')]

type Asker = { id: number | string }

/** What people ask of a list again and again, in the shape that the list's own filter shows. */
export const QUESTIONS = {
  orders: () => [
    ask('Paid and waiting', is('paymentStatus', 'paid'), is('status', 'pending')),
    ask('To dispatch', is('status', 'confirmed'), is('simType', 'physical')),
    ask('eSIMs to hand over', is('status', 'confirmed'), is('simType', 'esim')),
    ask('On the way', is('status', 'dispatched')),
    ask('Refund due', { refundDueMinor: { greater_than: '0' } }),
  ],
  transactions: () => [
    ask('Payments', is('transactionType', 'payment')),
    ask('Refunds', is('transactionType', 'refund')),
    ask('Waiting for the gateway', is('status', 'pending')),
    ask('Failed', is('status', 'failed')),
    ask('Disputed', is('dispute', 'open')),
  ],
  invoices: () => [
    ask('Invoices', is('kind', 'invoice')),
    ask('Credit notes', is('kind', 'credit_note')),
  ],
  users: () => [
    ask('Active', is('status', 'active')),
    ask('To verify', is('status', 'pending_verification')),
    ask('Blocked', is('status', 'blocked')),
    ask('Without a plan', isMissing('currentPlan')),
  ],
  resellers: () => [
    ask('To approve', is('status', 'pending')),
    ask('Active', is('status', 'active')),
    ask('Suspended', is('status', 'suspended')),
  ],
  clients: () => [
    ask('Active', is('status', 'active')),
    ask('Inactive', is('status', 'inactive')),
    ask('Suspended', is('status', 'suspended')),
    ask('Suspended by staff', is('suspendedBy', 'staff')),
  ],
  sims: () => [
    ask('Cards in stock', is('stockState', 'available'), is('simType', 'physical')),
    ask('eSIMs in stock', is('stockState', 'available'), is('simType', 'esim')),
    ask('Reserved', is('stockState', 'reserved')),
    ask('In use', is('stockState', 'in_use')),
  ],
  tickets: ({ id }) => [
    ask('Mine', is('assignedTo', String(id)), ...UNDER_WAY),
    ask('Nobody has it', isMissing('assignedTo'), ...UNDER_WAY),
    ask('Urgent', is('priority', 'urgent'), ...UNDER_WAY),
    ask('Open', is('status', 'open')),
    ask('In progress', is('status', 'in_progress')),
  ],
  messages: () => [
    ask('Failed', is('status', 'failed')),
    ask('Mail', is('channel', 'email')),
    ask('SMS', is('channel', 'sms')),
  ],
  events: () => [
    ask('By staff', is('actorType', 'admin')),
    ask('By resellers', is('actorType', 'reseller')),
    ask('By app users', is('actorType', 'user')),
    ask('By API keys', is('actorType', 'api_key')),
    ask('By the system', is('actorType', 'system')),
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
