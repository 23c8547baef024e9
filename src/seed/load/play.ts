import type { TypedUser } from 'payload'

import type { Order } from '../../../payload-types'
import { Problem } from '../../core/problem'
import type { Business, Story } from '../paper/business'
import { itemAt } from '../paper/dice'
import { personOfBuyer, type OrderSpec } from '../paper/orders'
import { doerOf, perform, place, type Progress, type Wish } from './perform'
import { countryOf } from '../paper/countries'
import { act, planOf, staffAt, type Stage } from './stage'
import { laneOf, TOP_UP_LANES, type Step } from '../paper/steps'
import { topUp } from './topUp'

type Told = { story: Story; so: Progress; isWaiting: boolean }

/** Something at its time, after whatever else stands in the same queues. */
type Turn = { at: number; queues: (Told | string)[]; take: () => Promise<void> }

/**
 * Tells all stories through the verbs of the console. The steps of one story follow one another, and so do
 * those of one lane, by their time; for the rest they run beside each other.
 */
export const play = async (stage: Stage, { stories, topUps }: Business): Promise<Told[]> => {
  const told = stories.map((story): Told => ({ story, so: {}, isWaiting: false }))
  const turns = [
    ...told.flatMap((tale) => tale.story.steps.map((step) => turnOf(stage, tale, step))),
    ...topUps.map((sent) => ({
      ...{ at: sent.at, queues: TOP_UP_LANES },
      take: () => topUp(stage, sent),
    })),
  ]
  turns.sort((one, other) => one.at - other.at)
  const last = new Map<Told | string, Promise<void>>()
  const count = counter(stage, turns.length)
  for (const { queues, take } of turns) {
    const before = queues.map((queue) => last.get(queue) ?? Promise.resolve())
    const turn = Promise.all(before).then(async () => {
      await take()
      count()
    })
    for (const queue of queues) last.set(queue, turn)
  }
  await Promise.all(last.values())
  return told
}

const turnOf = (stage: Stage, tale: Told, step: Step): Turn => ({
  at: step.at,
  queues: [tale, laneOf(step) ?? tale],
  take: () => tell(stage, tale, step),
})

/** Says from time to time how far it has come. */
const counter = ({ say }: Stage, all: number) => {
  let done = 0
  let nextSaid = 0.25
  return () => {
    done += 1
    if (done / all < nextSaid) return
    say(`History: ${done} of ${all} steps`)
    nextSaid += 0.25
  }
}

const tell = async (stage: Stage, tale: Told, step: Step): Promise<void> => {
  if (tale.isWaiting && !isForWaiting(step)) return
  const { order } = tale.story
  const customer = customerOf(stage, order)
  const as = doerOf(step, { customer, staff: (member) => staffAt(stage, member) })
  try {
    const news = await act(stage, { at: step.at, as }, (req) =>
      step.does === 'place'
        ? place(req, wishOf(stage, order)).then((placed): Progress => ({ order: placed }))
        : perform(req, step, tale.so),
    )
    tale.so = { ...tale.so, ...news }
  } catch (error) {
    if (!isOutOfStock(error)) throw new Error(`${step.does} failed`, { cause: error })
    tale.isWaiting = true
  }
}

/** A paid order without a card goes nowhere, but its customer may ask, and it may be cancelled. */
const isForWaiting = (step: Step): boolean =>
  step.does === 'ask' ||
  step.does === 'work' ||
  step.does === 'write' ||
  (step.does === 'move' && step.to === 'cancelled')

const isOutOfStock = (error: unknown): boolean => {
  if (!(error instanceof Problem) || error.code !== 'order.move_not_allowed') return false
  // A class without its parameter has data of any shape.
  const data = error.data as object
  return 'from' in data && data.from === 'pending'
}

const customerOf = ({ cast }: Stage, { buyer }: OrderSpec): TypedUser =>
  buyer.kind === 'user'
    ? { ...itemAt(cast.users, buyer.place), collection: 'users' }
    : { ...itemAt(cast.resellers, buyer.client.reseller), collection: 'resellers' }

const wishOf = (stage: Stage, order: OrderSpec): Wish => {
  const { buyer, notes, plan, simType } = order
  const { currency } = countryOf(personOfBuyer(buyer).country)
  return {
    plan: planOf(stage, plan.code).id,
    simType,
    currency,
    ...(notes ? { notes } : {}),
    ...(buyer.kind === 'client' ? { client: itemAt(stage.cast.clients, buyer.place).id } : {}),
    ...(simType === 'physical' ? { deliveryAddress: addressOf(order) } : {}),
  }
}

const addressOf = ({ buyer }: OrderSpec): NonNullable<Order['deliveryAddress']> => {
  const { address, city, country, postalCode, state } = personOfBuyer(buyer)
  return { line1: address, city, country, postalCode, state }
}
