import { query } from '../../../src/testing/app'
import { buildWorld, type World } from '../../../src/testing/builders'
import type { StripeEvent } from '../../../src/testing/stripe/objects'
import { expectConsistent, rowCounts } from '../consistency'
import { place, stock } from '../stage'
import { post, processAll, storedEvents } from './post'
import { booked, openTill, pay, type Till } from './till'

const WEBHOOKS = process.env.SIMDESK_LONG === '1' ? 2000 : 200
/** A sale reports about so many events. */
const EVENTS_A_SALE = 6
const AT_ONCE = 4

const seed = Number(process.env.FC_SEED ?? Math.floor(Math.random() * 0x7fffffff))
process.stdout.write(`webhook storm: FC_SEED=${seed}\n`)

/** Mulberry32: the printed seed gives the same storm again. */
const dice = (() => {
  let state = seed
  return (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
})()

const shuffled = <T>(list: readonly T[]): T[] =>
  list
    .map((value) => ({ value, place: dice() }))
    .sort((one, other) => one.place - other.place)
    .map(({ value }) => value)

let world: World
let till: Till

beforeAll(async () => {
  world = await buildWorld()
  const sales = Math.ceil(WEBHOOKS / EVENTS_A_SALE)
  await stock(sales, 'physical')
  till = await openTill(5000)
})
afterAll(() => till.close())

/** What the payer and people in Stripe's dashboard do; none of it is told to us but by webhooks. */
const sell = async (index: number): Promise<void> => {
  const { id } = await place(world, 'physical')
  const { body } = await pay(world, id, { paymentMethod: 'card' })
  const { books } = till.stripe
  const intent = body.transaction.gatewayTransactionId
  books.confirmIntent(intent, 'pm_card_visa')
  if (index % 4 === 3) books.closeDispute(books.dispute(intent).id, 'won')
  if (index % 2 === 0) return
  books.createRefund({ intent, amount: 1000, metadata: {} })
  const whole = books.createRefund({ intent, amount: undefined, metadata: {} })
  if (index % 3 === 0) books.failRefund(whole.id)
}

type Sent = { event: StripeEvent; kind: 'true' | 'forged' | 'stale' }

/** Every event at least once, and again until there are so many; of them 5 % forged and 5 % stale. */
const storm = (events: readonly StripeEvent[]): Sent[] => {
  const bad = Math.round(WEBHOOKS * 0.05)
  const many = (count: number, kind: Sent['kind']): Sent[] =>
    Array.from({ length: count }, () => events[Math.floor(dice() * events.length)]).flatMap(
      (event): Sent[] => (event ? [{ event, kind }] : []),
    )
  const all = events.map((event): Sent => ({ event, kind: 'true' }))
  const again = many(Math.max(0, WEBHOOKS - all.length - 2 * bad), 'true')
  return shuffled([...all, ...again, ...many(bad, 'forged'), ...many(bad, 'stale')])
}

const sendOne = async ({ event, kind }: Sent): Promise<void> => {
  const forged = { secret: 'whsec_forged' }
  const stale = { at: Date.now() - 400_000 }
  const how = kind === 'forged' ? forged : kind === 'stale' ? stale : {}
  const { status } = await post(event, how)
  expect([kind, status]).toEqual([kind, kind === 'true' ? 200 : 400])
}

it(`${WEBHOOKS} webhooks, doubled, shuffled, 5 % forged and 5 % stale, each count once`, async () => {
  for (let index = 0; index < WEBHOOKS / EVENTS_A_SALE; index += 1) await sell(index)
  const events = till.stripe.books.events.splice(0)
  const sent = storm(events)
  expect(sent.length).toBeGreaterThanOrEqual(WEBHOOKS)
  for (let from = 0; from < sent.length; from += AT_ONCE)
    await Promise.all(sent.slice(from, from + AT_ONCE).map(sendOne))
  const stored = await storedEvents()
  expect(stored).toHaveLength(events.length)
  await processAll(shuffled)

  const left = (await storedEvents()).filter(
    ({ status }) => !['processed', 'ignored'].includes(status),
  )
  expect(left).toEqual([])
  expect(await booked()).toBe(till.stripe.books.balance().usd)
  const [ours] = await query(
    `select count(*) filter (where transaction_type = 'payment' and status = 'completed')::int as payments,
       count(*) filter (where transaction_type = 'refund')::int as refunds from transactions`,
  )
  const { charges, refunds } = till.stripe.books
  expect(ours).toEqual({ payments: charges.size, refunds: refunds.size })
  await expectConsistent()

  // All of it once more, as Stripe does when it heard no answer.
  const rows = await rowCounts()
  for (const event of shuffled(events).slice(0, 50)) await post(event)
  await query(`update gateway_events set status = 'received' where type like 'charge.%'`)
  await processAll(shuffled)
  expect(await rowCounts()).toEqual(rows)
})
