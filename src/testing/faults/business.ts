import type { Dice } from '../../seed/paper/dice'
import type { FakeStripe } from '../stripe/server'
import type { Answer, Client } from './client'
import type { FaultWorld } from './world'

export type Does =
  'place' | 'pay' | 'refund' | 'credit' | 'topUp' | 'confirm' | 'cancel' | 'webhook' | 'gateway'

/** What was answered, of which all must be found in the end: exactly once, or not at all where it was refused. */
export type Acknowledged = { does: Does; tag: string; answer: Answer }

/** An order that somebody placed, with the token of its owner. */
export type Placed = { id: string; owner: string; isOfTrader: boolean }

/** All that the people know of one another's doings, so that they meet on the same documents. */
export type Business = {
  world: FaultWorld
  client: Client
  stripe: FakeStripe
  secrets: readonly string[]
  placed: Placed[]
  /** Stripe's ids of orders' payments that were made. */
  charged: string[]
  /** Ids of the gateway's events that were told already. */
  told: Set<string>
  acknowledged: Acknowledged[]
}

export type Doing = { business: Business; dice: Dice; tag: string }

/** Does one thing; undefined where there is nothing to do it to. */
export type Deed = (doing: Doing) => Promise<Answer | undefined>
