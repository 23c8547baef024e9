import { itemAt } from '../paper/dice'
import type { OrderSpec } from '../paper/orders'
import type { Deed, Step } from '../paper/steps'
import { cancel, expire, moveBy, pay, refund, settle } from './orderDeeds'
import { newOrder, tick, type OrderState, type Party } from './orderState'
import type { Actor, Office } from './office'
import { ask, work, write, writeTicket, type TicketState } from './ticketDeeds'
import { writeOrder } from './writeOrder'

type Telling = { state: OrderState; ticket?: TicketState }

const doerOf = ({ customer, office }: OrderState, deed: Deed): Actor =>
  'by' in deed && deed.by !== undefined
    ? { type: 'admin', id: itemAt(office.staff, deed.by) }
    : customer

/** Steps of the ticket lie on a line of time of their own. */
const isOfTicket = (step: Step): boolean =>
  step.does === 'ask' || step.does === 'work' || step.does === 'write'

const ticketStep = (telling: Telling, step: Step): void => {
  const { state, ticket } = telling
  const by = doerOf(state, step)
  if (step.does === 'ask') telling.ticket = ask(state, step, step.at)
  if (!ticket) return
  ticket.at = Math.max(ticket.at, step.at)
  if (step.does === 'work') work(ticket, by, step)
  if (step.does === 'write') write(ticket, by, step)
}

const orderStep = (state: OrderState, step: Step): void => {
  const by = doerOf(state, step)
  tick(state, step.at)
  if (step.does === 'pay') pay(state, step)
  if (step.does === 'settle') settle(state)
  if (step.does === 'expire') expire(state)
  if (step.does === 'takeBack') cancel(state, by, step.reason)
  if (step.does === 'refund') refund(state, by, step)
  if (step.does === 'move') moveBy(state, by, step)
}

type Told = { spec: OrderSpec; party: Party; steps: readonly Step[] }

/** Writes an order and all that happened to it, row for row what the verbs would have left. */
export const tellOrder = (office: Office, { party, spec, steps }: Told): void => {
  const telling: Telling = { state: newOrder(office, spec, party) }
  for (const step of steps)
    if (isOfTicket(step)) ticketStep(telling, step)
    else if (step.does !== 'place') orderStep(telling.state, step)
  writeOrder(telling.state)
  if (telling.ticket) writeTicket(telling.ticket)
}
