import { check } from '../../domain/checks/check'
import { RULES } from '../../domain/checks/rules'
import { query } from '../app'
import type { Acknowledged, Business, Does } from './business'

/** Every status that the API contract knows. */
const DOCUMENTED = [200, 201, 400, 401, 403, 404, 409, 413, 414, 415, 422, 429, 431, 502, 503]

type Found = { tag: string; id: string }

const byTag = (rows: readonly Found[]): Map<string, string[]> => {
  const found = new Map<string, string[]>()
  for (const { id, tag } of rows) found.set(tag, [...(found.get(tag) ?? []), id])
  return found
}

const of = ({ acknowledged }: Business, ...does: Does[]): Acknowledged[] =>
  acknowledged.filter((each) => does.includes(each.does))

/** Once where it was answered with success, and nowhere where it was refused. */
const onceEach = (
  list: readonly Acknowledged[],
  rows: readonly Found[],
  idOf: (body: Acknowledged['answer']['body']) => string,
): string[] => {
  const found = byTag(rows)
  return list.flatMap(({ answer: { body, code, status }, does, tag }) => {
    const wanted = status < 300 ? [idOf(body)] : []
    const there = found.get(tag) ?? []
    return String(there) === String(wanted)
      ? []
      : [
          `${does} ${tag}, answered ${status} ${code}: ${wanted.join() || 'none'} expected, ${there.join() || 'none'} found`,
        ]
  })
}

const different = (what: string, ours: readonly string[], theirs: readonly string[]): string[] => {
  const [own, other] = [new Set(ours), new Set(theirs)]
  return [
    ...(own.size === ours.length ? [] : [`${what}: one stands twice`]),
    ...ours.filter((id) => !other.has(id)).map((id) => `${what}: ${id} is only in our tables`),
    ...[...other].filter((id) => !own.has(id)).map((id) => `${what}: ${id} is not in our tables`),
  ]
}

const column = async (sql: string): Promise<string[]> =>
  (await query<{ id: string }>(sql)).map(({ id }) => id)

const documents = async (business: Business): Promise<string[]> => {
  const orders = await query<Found>(
    `select external_ref as tag, id from orders where external_ref is not null`,
  )
  const reasoned = await query<Found>(
    `select reason as tag, id from transactions where reason is not null and transaction_type in ('credit', 'refund')`,
  )
  const docOf = (body: Acknowledged['answer']['body']) => body.doc.id
  const cancelled = new Set(of(business, 'cancel').map(({ tag }) => tag))
  const twice = [...byTag(reasoned)].filter(([tag, ids]) => cancelled.has(tag) && ids.length > 1)
  return [
    ...onceEach(of(business, 'place'), orders, docOf),
    ...onceEach(of(business, 'refund', 'credit'), reasoned, docOf),
    ...twice.map(([tag]) => `cancel ${tag} was refunded twice`),
  ]
}

/** A payment that waits is gone on with by whoever asks for the same again, so two may have been told of one. */
const payments = async (business: Business): Promise<string[]> => {
  const idsOf = (does: Does): string[] =>
    of(business, does).flatMap(({ answer: { body } }) =>
      body.transaction && body.transaction.gateway !== 'wallet' ? [body.transaction.id] : [],
    )
  const { books } = business.stripe
  const paid = [...books.intents.values()].filter(({ status }) => status === 'succeeded')
  const back = [...books.refunds.values()].filter(({ status }) => status === 'succeeded')
  const atStripe = `gateway = 'stripe' and status = 'completed'`
  const atGateways = `gateway in ('stripe', 'sandbox')`
  return [
    ...different(
      'payments',
      await column(
        `select id from transactions where transaction_type = 'payment' and ${atGateways}`,
      ),
      [...new Set(idsOf('pay'))],
    ),
    ...different(
      'top-ups',
      await column(
        `select id from transactions where transaction_type = 'credit' and ${atGateways}`,
      ),
      idsOf('topUp'),
    ),
    ...different(
      'charges at Stripe',
      await column(
        `select gateway_transaction_id as id from transactions where ${atStripe} and transaction_type <> 'refund'`,
      ),
      paid.map(({ id }) => id),
    ),
    ...different(
      'refunds at Stripe',
      await column(
        `select gateway_transaction_id as id from transactions where ${atStripe} and transaction_type = 'refund'`,
      ),
      back.map(({ id }) => id),
    ),
  ]
}

const moves = async (business: Business): Promise<string[]> => {
  const events = await query<{ moved: string; times: number }>(
    `select subject_id || ' ' || "to" as moved, count(*)::int as times from events
     where type in ('order.confirmed', 'order.cancelled') group by 1`,
  )
  const times = new Map(events.map((each) => [each.moved, each.times]))
  return of(business, 'confirm', 'cancel').flatMap(({ answer, does, tag }) => {
    if (answer.status !== 200) return []
    const moved = `${answer.body.doc.id} ${answer.body.doc.status}`
    return times.get(moved) === 1 ? [] : [`${does} ${tag}: ${times.get(moved) ?? 0} moves`]
  })
}

const webhooks = async ({ told }: Business): Promise<string[]> =>
  different('webhooks', await column('select event_id as id from gateway_events'), [...told])

type Sum = { currency: string; sum: string; gateway: string }

/** In each currency the books sum to zero, and hold of the gateway what the gateway holds of us. */
const books = async ({ stripe }: Business): Promise<string[]> => {
  const rows = await query<Sum>(
    `select currency, sum(balance_minor)::text as sum,
       coalesce(-sum(balance_minor) filter (where code like 'gateway.stripe.%'), 0)::text as gateway
     from accounts group by currency`,
  )
  const theirs = stripe.books.balance()
  return rows.flatMap(({ currency, gateway, sum }) => [
    ...(sum === '0' ? [] : [`the books sum to ${sum} in ${currency}`]),
    ...(Number(gateway) === (theirs[currency.toLowerCase()] ?? 0)
      ? []
      : [`Stripe has ${theirs[currency.toLowerCase()]} ${currency}, the books say ${gateway}`]),
  ])
}

const rules = async (): Promise<string[]> => {
  const broken: string[] = []
  for (const rule of RULES) {
    const { faults } = await check(query, rule)
    broken.push(...faults.map(({ fault, subject }) => `${rule.name}: ${subject}: ${fault}`))
  }
  return broken
}

const statuses = ({ client }: Business): string[] =>
  [...client.said.keys()]
    .filter((said) => !DOCUMENTED.includes(Number(said.slice(0, 3))))
    .map((said) => `answered ${said}`)

/** All that is wrong when everything has come to rest; nothing where every promise was kept. */
export const verify = async (business: Business): Promise<string[]> => [
  ...statuses(business),
  ...(await documents(business)),
  ...(await payments(business)),
  ...(await moves(business)),
  ...(await webhooks(business)),
  ...(await books(business)),
  ...(await rules()),
]
