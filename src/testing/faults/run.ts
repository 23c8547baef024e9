import { setTimeout as wait } from 'node:timers/promises'

import { diceOf } from '../../seed/paper/dice'
import { query } from '../app'
import { databaseName, databaseUrl } from '../database'
import { openStripe, SECRET_KEY } from '../stripe/server'
import type { Business } from './business'
import { Client } from './client'
import { Fleet } from './fleet'
import { stopAndStart } from './hardStop'
import { settleDown } from './settleDown'
import { verify } from './verify'
import { workAll } from './work'
import { openWorld } from './world'

export type Plan = {
  seed: number
  operations: number
  workers: number
  killEveryMs: number
  stopEveryMs: number
  fleet: { api: number; worker: number }
}

type Server = { directory: string; home: string; url: (name: string) => string }

export type Outcome = {
  faults: string[]
  figures: Record<string, number | string>
  said: Record<string, number>
}

const SECRETS = ['whsec_new', 'whsec_old']

/** So long a break waits at most for something to be done, on a machine where the time between two is too short for that. */
const LONGEST_WAIT_MS = 60_000

/**
 * Breaks things at their times until it is told to end; later where nothing was acknowledged since the last time: a
 * machine that is busy with other things would else never come to do any work.
 */
class Breaker {
  stops = 0
  #isOver = false
  #running: Promise<unknown> = Promise.resolve()

  constructor(
    readonly plan: Plan,
    readonly server: Server,
    readonly broken: { fleet: Fleet; done: () => number },
  ) {}

  begin(): void {
    this.#running = Promise.all([this.#kill(), this.#stop()])
  }

  async end(): Promise<void> {
    this.#isOver = true
    await this.#running
  }

  async #kill(): Promise<void> {
    const dice = diceOf(`${this.plan.seed}/kills`)
    while (await this.#goesOn(this.plan.killEveryMs)) this.broken.fleet.kill(dice)
  }

  async #stop(): Promise<void> {
    const dice = diceOf(`${this.plan.seed}/stops`)
    while (await this.#goesOn(this.plan.stopEveryMs)) {
      const signal = dice.pick(['SIGQUIT', 'SIGKILL'] as const)
      await stopAndStart(this.server, { awayMs: dice.whole(0, 1000), signal })
      this.stops += 1
    }
  }

  /** Looks often whether it is over, so that the end waits for nothing. */
  async #goesOn(milliseconds: number): Promise<boolean> {
    const [began, before] = [Date.now(), this.broken.done()]
    const isDue = (): boolean =>
      Date.now() >= began + (this.broken.done() > before ? milliseconds : LONGEST_WAIT_MS)
    while (!isDue() && !this.#isOver) await wait(50)
    return !this.#isOver
  }
}

const whole = async (fleet: Fleet): Promise<void> => {
  while (!fleet.isWhole) await wait(100)
}

const openBusiness = async (plan: Plan, fleet: Fleet): Promise<Business> => {
  const world = await openWorld(plan.operations)
  const stripe = await openStripe()
  await fleet.open(plan.fleet, {
    DATABASE_URL: databaseUrl(databaseName),
    // As a start has it: nobody waits for a row for ever.
    DATABASE_LOCK_SECONDS: '10',
    STRIPE_SECRET_KEY: SECRET_KEY,
    STRIPE_API_BASE: stripe.url,
    STRIPE_WEBHOOK_SECRETS: SECRETS.join(','),
  })
  const client = new Client(fleet.urls)
  const lists = { placed: [], charged: [], acknowledged: [], told: new Set<string>() }
  return { world, client, stripe, secrets: SECRETS, ...lists }
}

/** Says ten times how far it has come. */
const progress = (operations: number, say: (line: string) => void) => {
  let next = operations / 10
  return (done: number): void => {
    if (done < next) return
    next += operations / 10
    say(`${done} of ${operations} done`)
  }
}

const seconds = (since: number): number => Math.round((Date.now() - since) / 1000)

/** Does the whole trial on a database that this process was pointed at; answers what is wrong in the end. */
export const runFaults = async (
  server: Server,
  plan: Plan,
  say: (line: string) => void,
): Promise<Outcome> => {
  const fleet = new Fleet()
  const business = await openBusiness(plan, fleet)
  try {
    await whole(fleet)
    say('everything is at work')
    const breaker = new Breaker(plan, server, { fleet, done: () => business.acknowledged.length })
    const began = Date.now()
    breaker.begin()
    await workAll(business, plan, progress(plan.operations, say))
    const took = seconds(began)
    await breaker.end()
    const calm = Date.now()
    await whole(fleet)
    await settleDown(business)
    const settled = seconds(calm)
    // A worker ends itself when it cannot write down what became of a job, and is replaced; the API must outlive all.
    const fell = fleet.fell('api').map((said) => `an API process ended by itself: ${said}`)
    const faults = [...fell, ...(await verify(business))]
    return outcomeOf(business, faults, {
      ...{ seconds: took, 'seconds until all was settled': settled },
      ...{ 'workers that ended by themselves': fleet.fell('worker').length },
      ...{ 'processes killed': fleet.kills, 'hard stops of PostgreSQL': breaker.stops },
      ...(await sizes()),
    })
  } finally {
    await fleet.close()
    business.stripe.close()
  }
}

const sizes = async (): Promise<Record<string, number>> => {
  const [row] = await query<Record<string, number>>(
    `select (select count(*)::int from orders) as orders, (select count(*)::int from transactions) as transactions,
       (select count(*)::int from ledger_entries) as "ledger entries", (select count(*)::int from invoices) as invoices,
       (select count(*)::int from gateway_events) as webhooks`,
  )
  return row ?? {}
}

const outcomeOf = (
  { acknowledged, client }: Business,
  faults: string[],
  figures: Outcome['figures'],
): Outcome => ({
  faults,
  figures: { acknowledged: acknowledged.length, 'questions lost': client.lost, ...figures },
  said: Object.fromEntries([...client.said].sort()),
})
