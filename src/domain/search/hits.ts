import type { Client, Order, Reseller, Sim, Ticket, User } from '../../../payload-types'

type Documents = {
  orders: Order
  sims: Sim
  users: User
  clients: Client
  resellers: Reseller
  tickets: Ticket
}

export type SearchedCollection = keyof Documents

type Words = { title: string; hint: string }

const words = (...parts: (string | null | undefined)[]): string =>
  parts
    .filter(Boolean)
    .map((part) => String(part).replaceAll('_', ' '))
    .join(' · ')

/** By what a document is known at a glance: its name or number, and what tells it from others of the name. */
export const HIT_OF: { [K in SearchedCollection]: (doc: Documents[K]) => Words } = {
  orders: ({ orderNumber, planName, status }) => ({
    title: orderNumber,
    hint: words(planName, status),
  }),
  sims: ({ iccid, simType, stockState }) => ({ title: iccid, hint: words(simType, stockState) }),
  users: ({ email, fullName, phone }) => ({ title: fullName, hint: words(email, phone) }),
  clients: ({ clientEmail, clientName, clientPhone }) => ({
    title: clientName,
    hint: words(clientEmail, clientPhone),
  }),
  resellers: ({ businessName, email, status }) => ({
    title: businessName,
    hint: words(email, status),
  }),
  tickets: ({ status, subject, ticketNumber }) => ({
    title: ticketNumber,
    hint: words(subject, status),
  }),
}
