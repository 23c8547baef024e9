import crypto from 'node:crypto'

import { query, testApp } from '../../src/testing/app'
import type { World } from '../../src/testing/builders'
import type { Answer } from '../../src/testing/http'
import { until } from '../../src/testing/processes'
import { signed } from '../../src/testing/stripe/server'
import type { StripeEvent } from '../../src/testing/stripe/objects'
import { place } from '../api/stage'
import { pay, placeAndPay, WEBHOOK_SECRETS, type Till } from '../api/stripe/till'

export type Asked = { path: string; body: string; headers: Record<string, string> }

/** One thing that is asked for, to be asked for again, and what must be there of it in the end. */
export type Trial = { asked: Asked; expectDone: () => Promise<void> }

const asking = (path: string, as: string, body: object): Asked => ({
  path,
  body: JSON.stringify(body),
  headers: {
    'content-type': 'application/json',
    authorization: `Bearer ${as}`,
    'idempotency-key': crypto.randomUUID(),
  },
})

export const sent = (url: string, { body, headers, path }: Asked): Promise<number> =>
  fetch(`${url}${path}`, { method: 'POST', body, headers }).then(
    ({ status }) => status,
    () => 0,
  )

/** Whoever got no answer asks again, and a process that lives answers: at once, or when the dead one's claim has ended. */
export const askAgain = async ({ body, headers, path }: Asked): Promise<Answer> => {
  const { call } = await testApp()
  let answer: Answer | undefined
  await until(async () => {
    answer = await call('POST', path, { body, headers })
    return answer.body.errors?.[0]?.code !== 'idempotency.in_progress'
  })
  if (!answer) throw new Error('Nothing was answered')
  return answer
}

type Count = Record<'payments' | 'refunds' | 'waiting' | 'postings' | 'papers' | 'mails', number>

/** How often everything of an order's money is there. */
const countsOf = async (order: string): Promise<Count | undefined> => {
  const [row] = await query<Count>(
    `with money as (select * from transactions where order_id = $1)
     select (select count(*)::int from money where transaction_type = 'payment' and status = 'completed') as payments,
       (select count(*)::int from money where transaction_type = 'refund' and status = 'completed') as refunds,
       (select count(*)::int from money where status = 'pending') as waiting,
       (select count(distinct posting)::int from ledger_entries where transaction_id in (select id from money)) as postings,
       (select count(*)::int from invoices where order_id = $1) as papers,
       (select count(*)::int from messages where order_id = $1 and template_key in ('payment_receipt', 'refund_issued')) as mails`,
    [order],
  )
  return row
}

const chargesOf = (
  { till }: Shop,
  { order, payment }: { order: string; payment: string },
): number =>
  [...till.stripe.books.charges.values()].filter(({ payment_intent: intent }) => {
    const { metadata } = till.stripe.books.intent(intent)
    return metadata.transaction === payment || metadata.order === order
  }).length

const PAID = { payments: 1, refunds: 0, waiting: 0, postings: 1, papers: 1, mails: 1 }
const REFUNDED = { payments: 1, refunds: 1, waiting: 0, postings: 2, papers: 2, mails: 2 }

export type Shop = { world: World; till: Till }

export const payment = async (shop: Shop): Promise<Trial> => {
  const { world } = shop
  const { id } = await place(world, 'physical')
  return {
    asked: asking('/api/payments/process', world.tokens.user, {
      ...{ order: id, gateway: 'stripe', paymentMethod: 'pm_card_visa' },
    }),
    expectDone: async () => {
      expect(await countsOf(id)).toEqual(PAID)
      const [row] = await query<{ id: string }>('select id from transactions where order_id = $1', [
        id,
      ])
      expect(chargesOf(shop, { order: id, payment: row?.id ?? '' })).toBe(1)
    },
  }
}

const refundsAt = ({ till }: Shop, intent: string): number =>
  [...till.stripe.books.refunds.values()].filter((each) => each.payment_intent === intent).length

export const refund = async (shop: Shop): Promise<Trial> => {
  const { world } = shop
  const paid = await placeAndPay(world)
  return {
    asked: asking(`/api/transactions/${paid.payment}/refund`, world.tokens.admin, {
      ...{ amountMinor: 1000, reason: 'Came too late.' },
    }),
    expectDone: async () => {
      expect(await countsOf(paid.order)).toEqual(REFUNDED)
      expect(refundsAt(shop, paid.intent)).toBe(1)
    },
  }
}

/** The last event of a kind that Stripe has to tell. */
const lastEvent = ({ till }: Shop, type: string): StripeEvent => {
  const event = till.stripe.books.events.findLast((each) => each.type === type)
  if (!event) throw new Error(`There is no ${type}`)
  return event
}

/** A webhook about a payment that the payer finished on a device of their own. */
export const webhook = async (shop: Shop): Promise<Trial> => {
  const { till, world } = shop
  const { id } = await place(world, 'physical')
  const { body } = await pay(world, id, { paymentMethod: 'card' })
  till.stripe.books.confirmIntent(body.transaction.gatewayTransactionId, 'pm_card_visa')
  const event = lastEvent(shop, 'payment_intent.succeeded')
  return {
    asked: {
      path: '/api/payments/webhooks/stripe',
      ...signed(event, { secret: WEBHOOK_SECRETS[0] ?? '' }),
    },
    expectDone: async () => {
      expect(await countsOf(id)).toEqual(PAID)
      const stored = await query('select status from gateway_events where event_id = $1', [
        event.id,
      ])
      expect(stored).toEqual([{ status: 'processed' }])
    },
  }
}

/** Somebody made a refund in Stripe's dashboard, which is the longest way a report can go. */
export const report = async (shop: Shop): Promise<Trial & { event: StripeEvent }> => {
  const { till, world } = shop
  const paid = await placeAndPay(world)
  till.stripe.books.createRefund({ intent: paid.intent, amount: 1000, metadata: {} })
  const event = lastEvent(shop, 'refund.created')
  return {
    event,
    asked: { path: '', body: '', headers: {} },
    expectDone: async () => {
      expect(await countsOf(paid.order)).toEqual(REFUNDED)
      expect(refundsAt(shop, paid.intent)).toBe(1)
    },
  }
}
