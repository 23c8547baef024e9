import fc from 'fast-check'
import { v7 as uuidv7 } from 'uuid'

import { query, testApp } from '../../../src/testing/app'
import { buildWorld, type World } from '../../../src/testing/builders'
import { forgetTries } from '../../../src/testing/limits'
import { runs } from '../../../src/testing/property'
import { tokenFor } from '../../../src/testing/tokens'
import type { Answer } from '../../../src/testing/http'
import { expectConsistent } from '../consistency'
import { copy, send, stock, wanted } from '../stage'
import {
  actions,
  dueOf,
  heldBy,
  holdsOf,
  paymentStatusOf,
  step,
  TOTAL,
  type Action,
  type Model,
  type ModelOrder,
} from './model'

/** 2,000 runs in the long form, at a second or two each on a busy machine. */
const SLOW = 3 * 3_600_000
const RATE_BPS = 1250

let world: World

beforeAll(async () => {
  world = await buildWorld()
  const { payload } = await testApp()
  await payload.updateGlobal({
    slug: 'general',
    data: { autoConfirm: 'never' },
    overrideAccess: true,
  })
})

type Stage = { reseller: string; client: string; token: string; model: Model }

/**
 * A reseller of its own for each run, and enough cards for every order that it may place. Copied, for making one hashes a
 * password, which takes longer than most runs.
 */
const enter = async (limit: number | null, cards: number): Promise<Stage> => {
  await forgetTries()
  const [reseller, client] = [uuidv7(), uuidv7()]
  await copy('resellers', world.reseller.id, {
    ...{ id: reseller, email: `${reseller}@example.com` },
    ...{ credit_limit_minor: limit, commission_rate_bps: RATE_BPS },
  })
  await copy('clients', world.client.id, { id: client, reseller_id: reseller })
  if (cards > 0) await stock(cards, 'esim')
  return {
    ...{ reseller, client },
    token: await tokenFor('resellers', reseller),
    model: { limit, rateBps: RATE_BPS, balance: 0, earned: 0, orders: [] },
  }
}

const TO = {
  confirm: 'confirmed',
  deliver: 'delivered',
  activate: 'activated',
  cancel: 'cancelled',
} as const

const paymentOf = async ({ id }: ModelOrder): Promise<string> => {
  const [row] = await query<{ id: string }>(
    `select id from transactions where order_id = $1 and transaction_type = 'payment' order by status = 'completed' desc limit 1`,
    [id],
  )
  return row?.id ?? ''
}

const credit = ({ reseller }: Stage, amountMinor: number, method?: string): Promise<Answer> =>
  send(`POST /api/resellers/${reseller}/credit`, world.tokens.super_admin, {
    ...{ amountMinor, currency: 'USD', reason: 'A trial.' },
    ...(method ? { method } : {}),
  })

/** Does it through the real verb; undefined where there is nothing to do it to. */
const act = async (
  stage: Stage,
  action: Action,
  order?: ModelOrder,
): Promise<Answer | undefined> => {
  const { client, token } = stage
  if (action.does === 'place')
    return send('POST /api/orders', token, { ...wanted(world, 'esim'), client })
  if (action.does === 'topUp') return credit(stage, action.amount)
  if (action.does === 'correct') return credit(stage, action.amount, 'correction')
  if (!order) return undefined
  if (action.does === 'pay')
    return send('POST /api/payments/process', token, {
      order: order.id,
      ...(action.how === 'wallet'
        ? { gateway: 'wallet' }
        : {
            gateway: 'sandbox',
            ...(action.how === 'decline' ? { paymentMethod: 'sandbox_decline' } : {}),
          }),
    })
  if (action.does === 'refund') {
    const payment = await paymentOf(order)
    if (payment === '') return undefined
    return send(`POST /api/transactions/${payment}/refund`, world.tokens.super_admin, {
      ...{ amountMinor: action.amount, reason: 'A trial.' },
    })
  }
  return send(`PATCH /api/orders/${order.id}/status`, world.tokens.moderator, {
    ...{ status: TO[action.does], reason: 'A trial.' },
  })
}

const accountsOf = async (reseller: string) => {
  const rows = await query<{ kind: string; balance: number; holds: number }>(
    `select kind, balance_minor::int as balance, holds_minor::int as holds from accounts where reseller_id = $1`,
    [reseller],
  )
  const funds = rows.find(({ kind }) => kind === 'reseller_funds')
  const commission = rows.find(({ kind }) => kind === 'reseller_commission')
  return {
    balance: funds?.balance ?? 0,
    holds: funds?.holds ?? 0,
    earned: commission?.balance ?? 0,
  }
}

const ordersOf = (reseller: string) =>
  query(
    `select id, status, payment_status, held_minor::int as held, refund_due_minor::int as due from orders
     where reseller_id = $1 order by id`,
    [reseller],
  )

const expectSame = async ({ model, reseller }: Stage): Promise<void> => {
  const { balance, earned, orders } = model
  expect(await accountsOf(reseller)).toEqual({ balance, earned, holds: holdsOf(model) })
  expect(await ordersOf(reseller)).toEqual(
    [...orders]
      .sort((one, other) => (one.id < other.id ? -1 : 1))
      .map((order) => ({
        ...{ id: order.id, status: order.status, payment_status: paymentStatusOf(order) },
        ...{ held: heldBy(order), due: dueOf(order) },
      })),
  )
}

const take = async (stage: Stage, action: Action): Promise<void> => {
  const { model } = stage
  const order =
    'which' in action ? model.orders[action.which % Math.max(1, model.orders.length)] : undefined
  const answer = await act(stage, action, order)
  if (!answer) return
  const expected = step(model, action, order)
  if (answer.status !== expected)
    throw new Error(
      `${JSON.stringify(action)}: ${answer.status} ${JSON.stringify(answer.body)}, not ${expected}`,
    )
  if (action.does === 'place' && answer.status === 201) {
    expect(answer.body.doc.totalMinor).toBe(TOTAL)
    model.orders.push({
      ...{ id: answer.body.doc.id, status: 'pending', payment: 'pending' },
      ...{ isFromBalance: false, refunded: 0, commission: 0 },
    })
  }
}

const limits = fc.constantFrom(null, 0, TOTAL - 1, 3 * TOTAL, 100_000)

it(
  'does with money what a count on paper does, whatever is asked in whatever order',
  async () => {
    await fc.assert(
      fc.asyncProperty(limits, actions, async (limit, all) => {
        const stage = await enter(limit, all.filter(({ does }) => does === 'place').length)
        for (const action of all) await take(stage, action)
        await expectSame(stage)
      }),
      runs(100),
    )
    await expectConsistent()
  },
  SLOW,
)
