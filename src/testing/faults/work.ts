import { setTimeout as wait } from 'node:timers/promises'

import { diceOf } from '../../seed/paper/dice'
import type { Fault } from '../stripe/faults'
import type { Acknowledged, Business } from './business'
import { DEEDS, WEIGHTS } from './deeds'

/** What goes wrong on the way to the gateway. A plain 500 would keep a payment waiting for a day, by Stripe's own rules. */
const ON_THE_WAY: readonly Fault[] = [
  'reset',
  'reset_before',
  '500_applied',
  'wrong_json',
  'slow',
  '429',
]

type Plan = { seed: number; operations: number; workers: number }

/** So many people at once, who together do so many things, each drawn from the seed. */
export const workAll = async (
  business: Business,
  { operations, seed, workers }: Plan,
  say: (done: number) => void,
): Promise<void> => {
  let begun = 0
  const goOn = async (worker: number): Promise<void> => {
    const dice = diceOf(`${seed}/worker/${worker}`)
    for (let place = begun++; place < operations; place = begun++) {
      const done = await doOne(business, { seed, place, worker })
      if (done) business.acknowledged.push(done)
      say(business.acknowledged.length)
      if (dice.chance(0.1)) await wait(dice.whole(1, 30))
    }
  }
  await Promise.all(Array.from({ length: workers }, (_, worker) => goOn(worker)))
}

/** Something else where there was nothing to do it to, so that each place is one thing done. */
const doOne = async (
  business: Business,
  { place, seed, worker }: { seed: number; place: number; worker: number },
): Promise<Acknowledged | undefined> => {
  const dice = diceOf(`${seed}/operation/${place}`)
  const tag = `${seed}-${place}-${worker}`
  if (dice.chance(0.05)) business.stripe.faults.plant(dice.pick(ON_THE_WAY), /intents|refunds/)
  for (let draw = 0; draw < 20; draw += 1) {
    const does = dice.weigh(WEIGHTS)
    const answer = await DEEDS[does]({ business, dice, tag })
    if (answer) return { does, tag, answer }
    if (does === 'gateway') return undefined
  }
  return undefined
}
