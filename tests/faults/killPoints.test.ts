import { diceOf } from '../../src/seed/paper/dice'
import { query } from '../../src/testing/app'
import { buildWorld } from '../../src/testing/builders'
import {
  countFromHere,
  doomedApi,
  doomedWorker,
  wasKilled,
} from '../../src/testing/killPoints/doomed'
import { endPrograms, until, type Running } from '../../src/testing/processes'
import { SECRET_KEY } from '../../src/testing/stripe/server'
import type { StripeEvent } from '../../src/testing/stripe/objects'
import { expectConsistent } from '../api/consistency'
import { stock } from '../api/stage'
import { workQueue } from '../api/work'
import { post } from '../api/stripe/post'
import { booked, openTill, WEBHOOK_SECRETS } from '../api/stripe/till'
import { askAgain, payment, refund, report, sent, webhook, type Shop, type Trial } from './trials'

const IS_LONG = process.env.SIMDESK_LONG === '1'
const seed = Number(process.env.FC_SEED ?? Math.floor(Math.random() * 0x7fffffff))
process.stdout.write(`kill points: FC_SEED=${seed}\n`)

let shop: Shop
let env: Record<string, string>

beforeAll(async () => {
  const world = await buildWorld()
  await stock(IS_LONG ? 600 : 40, 'physical')
  shop = { world, till: await openTill(5000) }
  env = {
    STRIPE_SECRET_KEY: SECRET_KEY,
    STRIPE_API_BASE: shop.till.stripe.url,
    STRIPE_WEBHOOK_SECRETS: WEBHOOK_SECRETS.join(','),
  }
})
afterEach(endPrograms)
afterAll(async () => {
  await endPrograms()
  shop.till.close()
})

const ASKED = [
  { name: 'in a payment', begin: payment, status: 201, few: 1 },
  { name: 'in a refund', begin: refund, status: 201, few: 1 },
  { name: 'while it takes a webhook', begin: webhook, status: 200, few: 1 },
]

/** All of the points where there are `count`, or a few of them drawn from the seed. */
const pointsOf = (name: string, count: number, few: number): number[] => {
  const all = Array.from({ length: count }, (_, index) => index + 1)
  const dice = diceOf(`${seed}/${name}`)
  return IS_LONG
    ? all
    : Array.from({ length: few }, () => all.splice(dice.whole(0, all.length - 1), 1)).flat()
}

type Each<Doomed> = {
  start: (killAt: number) => Promise<Doomed>
  act: (doomed: Doomed) => Promise<void>
}

/** Starts the one for the next point while the one at hand is still at work. */
const eachDoomed = async <Doomed extends Running>(
  points: readonly number[],
  { act, start }: Each<Doomed>,
): Promise<void> => {
  let next = points[0] === undefined ? undefined : start(points[0])
  for (let index = 0; next; index += 1) {
    const doomed = await next
    const following = points[index + 1]
    next = following === undefined ? undefined : start(following)
    await act(doomed)
    await doomed.end('SIGKILL')
  }
}

const expectSettled = async ({ expectDone }: Trial): Promise<void> => {
  await workQueue()
  await expectDone()
  expect(await booked()).toBe(shop.till.stripe.books.balance().usd)
}

/** A few of the last points may lie behind the answer in one run and not in another: statements come in parallel. */
const expectMostKilled = (name: string, killed: number, points: readonly number[]): void => {
  process.stdout.write(`  ${name}: killed at ${killed} of ${points.length} points\n`)
  expect(killed).toBeGreaterThanOrEqual(Math.floor(points.length * 0.8))
}

describe('the API process killed at an answer of the database or the gateway', () => {
  it.each(ASKED)(
    '$name: asked again it is done, and done once',
    async (each) => {
      const { begin, few, name, status } = each
      const counting = await doomedApi(0, env)
      const dry = await begin(shop)
      await countFromHere(counting)
      expect(await sent(counting.url, dry.asked)).toBe(status)
      const points = pointsOf(name, await countFromHere(counting), few)
      await counting.end('SIGKILL')
      await expectSettled(dry)
      let killed = 0
      await eachDoomed(points, {
        start: (killAt) => doomedApi(killAt, env),
        act: async (doomed) => {
          const trial = await begin(shop)
          await countFromHere(doomed)
          const answered = await sent(doomed.url, trial.asked)
          expect([0, status]).toContain(answered)
          if (wasKilled(doomed)) killed += 1
          expect((await askAgain(trial.asked)).status).toBe(status)
          await expectSettled(trial)
        },
      })
      expectMostKilled(name, killed, points)
      await expectConsistent()
    },
    7_200_000,
  )
})

describe('the worker killed at an answer of the database or the gateway', () => {
  /** Everything else waits, so that it has this one report in hand. */
  const postpone = () =>
    query(`update graphile_worker._private_jobs set run_at = now() + interval '1 day'`)

  const isDone = async ({ id }: StripeEvent): Promise<boolean> => {
    const [row] = await query('select status from gateway_events where event_id = $1', [id])
    return row?.status === 'processed'
  }

  const untilDoneOrDead = async (worker: Running, event: StripeEvent): Promise<void> => {
    let isDead = false
    void worker.ended.then(() => (isDead = true))
    await until(async () => isDead || (await isDone(event)))
    // What it has committed is seen before it has heard so itself.
    if (!isDead) await new Promise((resolve) => setTimeout(resolve, 300))
  }

  it('in what a webhook reported: given to another worker it is done, and done once', async () => {
    const counting = await doomedWorker(0, env)
    const dry = await report(shop)
    await postpone()
    await countFromHere(counting)
    await post(dry.event)
    await untilDoneOrDead(counting, dry.event)
    const points = pointsOf('report', await countFromHere(counting), 1)
    await counting.end('SIGKILL')
    await expectSettled(dry)
    let killed = 0
    await eachDoomed(points, {
      start: (killAt) => doomedWorker(killAt, env),
      act: async (doomed) => {
        const trial = await report(shop)
        await postpone()
        await countFromHere(doomed)
        await post(trial.event)
        await untilDoneOrDead(doomed, trial.event)
        if (wasKilled(doomed)) killed += 1
        await doomed.end('SIGKILL')
        await expectSettled(trial)
      },
    })
    expectMostKilled('report', killed, points)
    await expectConsistent()
  }, 7_200_000)
})
