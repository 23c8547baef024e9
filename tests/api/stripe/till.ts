import { stripeGateway } from '../../../src/adapters/gateways/stripe/stripe'
import { portsOf } from '../../../src/domain/ports'
import { query, testApp } from '../../../src/testing/app'
import type { World } from '../../../src/testing/builders'
import type { Answer } from '../../../src/testing/http'
import { openStripe, SECRET_KEY, type FakeStripe } from '../../../src/testing/stripe/server'
import { expectConsistent } from '../consistency'
import { place, send } from '../stage'
import { errorsDuring, work } from '../work'

export const WEBHOOK_SECRETS = ['whsec_new', 'whsec_old']

export type Till = {
  stripe: FakeStripe
  /** So many hours pass for the gateway, here and there; without any, it is now again. */
  wait: (hours: number) => void
  close: () => void
}

/** The app with Stripe beside its other gateways, the official client talking to the fake over real sockets. */
export const openTill = async (timeoutMs = 500): Promise<Till> => {
  const { payload } = await testApp()
  const before = portsOf({ payload })
  const stripe = await openStripe()
  let aheadMs = 0
  const clock = { now: () => new Date(Date.now() + aheadMs) }
  const gateway = stripeGateway(
    {
      secretKey: SECRET_KEY,
      webhookSecrets: WEBHOOK_SECRETS,
      apiBase: stripe.url,
      timeoutMs,
    },
    clock,
  )
  payload.config.custom.ports = { ...before, gateways: [...before.gateways, gateway] }
  return {
    stripe,
    wait: (hours) => {
      aheadMs = hours * 3_600_000
      stripe.keys.aheadMs = aheadMs
    },
    close: () => {
      payload.config.custom.ports = before
      stripe.close()
    },
  }
}

export const pay = (world: World, order: string, more: object = {}): Promise<Answer> =>
  send('POST /api/payments/process', world.tokens.user, {
    order,
    gateway: 'stripe',
    paymentMethod: 'pm_card_visa',
    ...more,
  })

export const refund = (world: World, payment: string, more: object = {}): Promise<Answer> =>
  send(`POST /api/transactions/${payment}/refund`, world.tokens.admin, {
    reason: 'Came too late.',
    ...more,
  })

export type Paid = { order: string; payment: string; intent: string }

/** An order paid by card. */
export const placeAndPay = async (world: World): Promise<Paid> => {
  const { id } = await place(world, 'physical')
  const { body } = await pay(world, id)
  if (body.status !== 'completed') throw new Error(`Not paid: ${JSON.stringify(body)}`)
  const { id: payment, gatewayTransactionId } = body.transaction
  return { order: id, payment, intent: gatewayTransactionId }
}

type Row = { status: string; type: string; amount: number; gatewayId: string | null }

export const transactionsOf = (order: string): Promise<Row[]> =>
  query<Row>(
    `select status, transaction_type as type, amount_minor::int as amount, gateway_transaction_id as "gatewayId"
     from transactions where order_id = $1 order by id`,
    [order],
  )

export const orderOf = async (id: string) => {
  const [row] = await query(
    'select status, payment_status as payment, refund_due_minor::int as due from orders where id = $1',
    [id],
  )
  return row
}

/** The worker asks until it is settled, at most three times; a question that fails is asked again. */
export const askAgain = async (transaction: string): Promise<void> => {
  await errorsDuring(async () => {
    for (const _try of [1, 2, 3])
      await work('settle_transaction', { transaction }).catch(() => undefined)
  })
}

/** What our books say the gateway took and did not give back, in minor units. */
export const booked = async (currency = 'USD'): Promise<number> => {
  const [row] = await query<{ balance: number }>(
    `select coalesce(sum(-balance_minor), 0)::int as balance from accounts where code = $1`,
    [`gateway.stripe.${currency}`],
  )
  return row?.balance ?? 0
}

/** What the shop's settings make of a physical order to Poland. */
export const TOTAL = 3135

/** After each test: the till works again, our data hangs together, and our books say of Stripe's money what Stripe's say. */
export const settleUp = async (till: Till): Promise<void> => {
  till.stripe.faults.clear()
  till.wait(0)
  await expectConsistent()
  expect(till.stripe.books.balance().usd ?? 0).toBe(await booked())
}
