import { PLANS, type PlanSpec, type SimType } from './catalogue'
import { diceOf, itemAt, type Dice } from './dice'
import type { Person, UserSpec } from './people'
import type { ClientSpec } from './resellers'
import type { Draft } from './size'
import { DAY, HOUR, orderTime } from './time'

export type Buyer =
  | { kind: 'user'; place: number; user: UserSpec }
  | { kind: 'client'; place: number; client: ClientSpec }

export type OrderSpec = {
  at: number
  /** Names the dice of what happens to it. */
  name: string
  buyer: Buyer
  plan: PlanSpec
  simType: SimType
  notes?: string
}

type Customers = { users: readonly UserSpec[]; clients: readonly ClientSpec[] }

export const personOfBuyer = (buyer: Buyer): Person =>
  buyer.kind === 'user' ? buyer.user : buyer.client

/** Who orders what and when, oldest first. */
export const ordersOf = (draft: Draft, count: number, customers: Customers): OrderSpec[] => {
  const buyers = buyersOf(customers)
  return Array.from({ length: count }, (_, index) => orderOf(draft, index, buyers)).sort(
    (one, other) => one.at - other.at,
  )
}

const buyersOf = ({ clients, users }: Customers): Record<Buyer['kind'], Buyer[]> => ({
  user: users.map((user, place) => ({ kind: 'user', place, user })),
  client: clients.map((client, place) => ({ kind: 'client', place, client })),
})

const orderOf = (
  draft: Draft,
  index: number,
  buyers: Record<Buyer['kind'], Buyer[]>,
): OrderSpec => {
  const name = `${draft.seed}/order/${index}`
  const dice = diceOf(name)
  const end = draft.until.getTime()
  const at = Math.max(
    orderTime(dice, index, { until: end, days: draft.days }),
    end - draft.days * DAY + HOUR,
  )
  const kind = dice.weigh({ user: 55, client: 45 })
  const buyer = buyerAt(dice, at, buyers[kind]) ?? buyerAt(dice, at, buyers.user)
  if (!buyer) throw new Error('Nobody is there to order')
  const isPublished = kind === 'user' && index % 41 === 7
  const wanted = isPublished ? itemAt(buyers.user, 0) : buyer
  return { at, name, buyer: wanted, ...goodsFor(dice, wanted, at < end - 25 * DAY) }
}

const buyerAt = (dice: Dice, at: number, buyers: readonly Buyer[]): Buyer | undefined => {
  const ready = buyers.filter((buyer) => {
    const { buysFrom, buysUntil } = buyer.kind === 'user' ? buyer.user : buyer.client
    return buysFrom <= at && at <= buysUntil
  })
  return ready.length > 0 ? dice.pick(ready) : undefined
}

const NOTES = ['Please ring the bell twice.', 'Travelling on Friday, so please be quick.', 'Gift.']

/** A plan on a SIM type that this customer may have. */
export const goodsFor = (dice: Dice, buyer: Buyer, isLongAgo: boolean) => {
  const isCardAllowed = buyer.kind === 'client' || buyer.user.identity !== undefined
  const plans = PLANS.filter(
    ({ isWithdrawn, simTypes }) =>
      (isLongAgo || !isWithdrawn) && (isCardAllowed || simTypes.includes('esim')),
  )
  const code = dice.weigh(Object.fromEntries(plans.map(({ code, weight }) => [code, weight])))
  const plan = plans.find((candidate) => candidate.code === code) ?? itemAt(plans, 0)
  const types = plan.simTypes.filter((type) => isCardAllowed || type === 'esim')
  return {
    plan,
    simType: dice.pick(types),
    ...(dice.chance(0.06) ? { notes: dice.pick(NOTES) } : {}),
  }
}
