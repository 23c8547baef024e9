import { ordersOf, type OrderSpec } from './orders'
import { usersOf, type ResellerSpec, type UserSpec } from './people'
import { clientsOf, resellersOf, type ClientSpec } from './resellers'
import { sizeOf, type Draft } from './size'
import type { Step } from './steps'
import { stockOf, type SimSpec } from './stock'
import { storyOf } from './story'
import { topUpsFor, type TopUp } from './topUps'

export type Story = { order: OrderSpec; steps: Step[] }

/** A whole business on paper: nothing of it is in a database yet. */
export type Business = {
  draft: Draft
  resellers: ResellerSpec[]
  clients: ClientSpec[]
  users: UserSpec[]
  sims: SimSpec[]
  stories: Story[]
  topUps: TopUp[]
}

/** The same draft gives the same business, to the last digit. */
export const businessOf = (draft: Draft): Business => {
  const size = sizeOf(draft.scale)
  const resellers = resellersOf(draft, size.resellers)
  const clients = clientsOf(draft, size.clients, resellers)
  const users = usersOf(draft, size.users)
  const orders = ordersOf(draft, size.orders, { users, clients })
  const stories = orders.map((order) => ({ order, steps: storyOf(order, draft.until.getTime()) }))
  const demand = stories.map(({ order: { plan, simType }, steps }) => ({
    provider: plan.provider,
    simType,
    isKept: isKept(steps),
  }))
  return {
    draft,
    resellers,
    clients,
    users,
    sims: stockOf(draft, size.sims, demand),
    stories,
    topUps: topUpsFor(orders, resellers),
  }
}

/** Paid, and not cancelled after it. */
const isKept = (steps: Step[]): boolean =>
  steps.some((step) => step.does === 'pay' && step.paymentMethod !== 'sandbox_decline') &&
  !steps.some((step) => step.does === 'move' && step.to === 'cancelled')
