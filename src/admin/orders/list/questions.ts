import type { Where } from 'payload'

export type Question = { label: string; where: Where }

// As texts, for that is what comes back from the address; Payload makes a number of them.
const one = (and: Where[]): Where => ({ or: [{ and }] })

/** What people ask of the list again and again, in the shape that the list's own filter shows. */
export const QUESTIONS: readonly Question[] = [
  {
    label: 'Paid and waiting',
    where: one([{ paymentStatus: { equals: 'paid' } }, { status: { equals: 'pending' } }]),
  },
  {
    label: 'To dispatch',
    where: one([{ status: { equals: 'confirmed' } }, { simType: { equals: 'physical' } }]),
  },
  {
    label: 'eSIMs to hand over',
    where: one([{ status: { equals: 'confirmed' } }, { simType: { equals: 'esim' } }]),
  },
  { label: 'On the way', where: one([{ status: { equals: 'dispatched' } }]) },
  { label: 'Refund due', where: one([{ refundDueMinor: { greater_than: '0' } }]) },
]

const sorted = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return String(value)
  return Object.entries(value)
    .map(([key, inner]): [string, unknown] => [key, sorted(inner)])
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

/** Whether the list asks exactly this now, whatever the order in which the address names it. */
export const isAsked = ({ where }: Question, asked: unknown): boolean =>
  JSON.stringify(sorted(where)) === JSON.stringify(sorted(asked))
