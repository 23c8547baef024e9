import { countryOf } from './countries'
import { diceOf, fill, type Dice } from './dice'
import { personOfBuyer, type OrderSpec } from './orders'
import { CARRIERS } from './prices'
import { someone } from './staff'
import type { Deed, Step } from './steps'
import { Tale } from './tale'
import { ticketSteps } from './tickets'
import { DAY, HOUR, MINUTE } from './time'

/** Everything that happens to an order, in order; what lies after the end of the history is left out. */
export const storyOf = (order: OrderSpec, until: number): Step[] => {
  const dice = diceOf(`${order.name}/story`)
  const tale = new Tale(order.at, dice).then({ least: 0, most: 0 }, { does: 'place' })
  ENDINGS[dice.weigh(HOW_OFTEN)](tale, order)
  // Asked while the order is under way; of the last days more, so that support has something to do.
  const asked = new Tale(order.at, dice)
  if (dice.chance(order.at > until - 4 * DAY ? 0.4 : 0.07)) ticketSteps(asked, order)
  return [...tale.steps, ...asked.steps]
    .filter(({ at }) => at < until - MINUTE)
    .sort((one, other) => one.at - other.at)
}

const HOW_OFTEN = {
  sold: 79,
  abandoned: 5,
  declined: 3,
  takenBack: 3,
  cancelled: 4,
  returned: 2,
  goodwill: 2,
  reclaimed: 2,
}

type Ending = (tale: Tale, order: OrderSpec) => void

const ENDINGS: Record<keyof typeof HOW_OFTEN, Ending> = {
  sold: (tale, order) => {
    pay(tale)
    fulfil(tale, order)
  },
  abandoned: (tale, order) => giveUp(tale, order),
  declined: (tale, order) => {
    tale.then({ least: MINUTE, most: 20 * MINUTE }, paying('sandbox_decline'))
    giveUp(tale, order)
  },
  takenBack: (tale) => {
    const reason = tale.dice.pick(['Ordered by mistake.', 'My trip is off.', 'Found another plan.'])
    tale.then({ least: 10 * MINUTE, most: 20 * HOUR }, { does: 'takeBack', reason })
  },
  cancelled: (tale) => {
    pay(tale)
    cancelPaid(tale, 'The customer changed their mind.')
  },
  returned: (tale, order) => {
    pay(tale)
    if (order.simType === 'esim') return fulfil(tale, order)
    dispatch(tale, order)
    tale.then(
      { least: 8 * DAY, most: 15 * DAY, isInOffice: true },
      { ...moving(tale, 'cancelled'), reason: 'Returned by the carrier as undeliverable.' },
    )
    refund(tale, { share: 1, reason: 'The parcel came back.' })
  },
  goodwill: (tale, order) => {
    pay(tale)
    fulfil(tale, order)
    refund(tale, { share: tale.dice.whole(10, 50) / 100, reason: 'Goodwill for a slow start.' })
  },
  reclaimed: (tale, order) => {
    pay(tale)
    deliver(tale, order)
    refund(tale, { share: 1, reason: 'Withdrawn within fourteen days.' })
  },
}

type Method = Extract<Deed, { does: 'pay' }>['paymentMethod']

const paying = (paymentMethod: Method): Deed => ({ does: 'pay', paymentMethod })

const moving = (tale: Tale, to: Extract<Deed, { does: 'move' }>['to']) => ({
  does: 'move' as const,
  by: someone(tale.dice, 'moderator'),
  to,
})

/** Most at once, some at the second try, some after the bank took its time. */
const pay = (tale: Tale): void => {
  const soon = { least: MINUTE, most: 25 * MINUTE }
  const how = tale.dice.weigh({ atOnce: 90, secondTry: 5, waiting: 5 })
  if (how === 'secondTry') tale.then(soon, paying('sandbox_decline'))
  if (how !== 'waiting') tale.then(soon, paying('sandbox_approve'))
  else
    tale
      .then(soon, paying('sandbox_pending'))
      .then({ least: 4000, most: 90_000 }, { does: 'settle' })
}

/** Nobody pays: an app user's order ends by itself after two days, a reseller's by staff. */
const giveUp = (tale: Tale, { buyer }: OrderSpec): void => {
  if (buyer.kind === 'user')
    tale.then({ least: 2 * DAY + MINUTE, most: 2 * DAY + 4 * MINUTE }, { does: 'expire' })
  else
    tale.then(
      { least: 4 * DAY, most: 7 * DAY, isInOffice: true },
      { ...moving(tale, 'cancelled'), reason: 'Not paid by the reseller.' },
    )
}

const cancelPaid = (tale: Tale, reason: string): void => {
  const soon = { least: 20 * MINUTE, most: 10 * HOUR }
  const by = someone(tale.dice, 'admin')
  if (tale.dice.chance(0.6))
    tale.then(soon, { does: 'move', by, to: 'cancelled', reason, refund: true })
  else {
    tale.then(soon, { ...moving(tale, 'cancelled'), reason })
    refund(tale, { share: 1, reason })
  }
}

const refund = (tale: Tale, { reason, share }: { share: number; reason: string }): void => {
  const by = someone(tale.dice, 'admin')
  tale.then(
    { least: 3 * HOUR, most: 3 * DAY, isInOffice: true },
    { does: 'refund', by, share, reason },
  )
}

const fulfil = (tale: Tale, order: OrderSpec): void => {
  deliver(tale, order)
  const isVerified = order.buyer.kind === 'client' || order.buyer.user.verifiedAt !== undefined
  if (isVerified && tale.dice.chance(0.88))
    tale.then({ least: 15 * MINUTE, most: 4 * DAY }, moving(tale, 'activated'))
}

const deliver = (tale: Tale, order: OrderSpec): void => {
  if (order.simType === 'physical') {
    dispatch(tale, order)
    tale.then({ least: 20 * HOUR, most: 5 * DAY, isInOffice: true }, moving(tale, 'delivered'))
    return
  }
  const most = tale.dice.chance(0.2) ? 14 * HOUR : 90 * MINUTE
  tale.then({ least: 5 * MINUTE, most }, moving(tale, 'delivered'))
}

const dispatch = (tale: Tale, order: OrderSpec): void => {
  const wait = { least: HOUR, most: 30 * HOUR, isInOffice: true }
  const delivery = deliveryOf(tale.dice, personOfBuyer(order.buyer).country)
  tale.then(wait, { ...moving(tale, 'dispatched'), delivery })
}

export const deliveryOf = (dice: Dice, country: string) => {
  const { carriers } = countryOf(country)
  const carrier = dice.chance(0.6) ? carriers[0] : dice.pick(carriers)
  const number = CARRIERS.find(({ name }) => name === carrier)?.number ?? '##########'
  return {
    carrier,
    trackingNumber: fill(dice, number),
    ...(dice.chance(0.15) ? { courier: dice.pick(['Van 4', 'Van 7', 'Evening round']) } : {}),
  }
}
