import { query, testApp } from '../../src/testing/app'
import { buildPlan, buildSim, buildWorld, newIccid, type World } from '../../src/testing/builders'
import type { Answer } from '../../src/testing/http'
import { expectConsistent } from './consistency'
import { place, placePaid, said, send, stock, wanted } from './stage'

const ROUNDS = process.env.SIMDESK_LONG === '1' ? 200 : 20

let world: World

/** What `setPricing` makes of a physical order to Poland. */
const TOTAL = 3135

const setGeneral = async (data: { autoConfirm: 'paid' | 'never' }) => {
  const { payload } = await testApp()
  await payload.updateGlobal({ slug: 'general', data, overrideAccess: true })
}

beforeAll(async () => {
  world = await buildWorld()
})

beforeEach(() => setGeneral({ autoConfirm: 'paid' }))

/** Runs the round many times, then asks whether the whole database still agrees with itself. */
const inRounds = async (round: (index: number) => Promise<void>): Promise<void> => {
  for (let index = 0; index < ROUNDS; index += 1) await round(index)
  await expectConsistent()
}

const at = async (...rivals: (() => Promise<Answer>)[]): Promise<Answer[]> =>
  Promise.all(rivals.map((rival) => rival()))

/** The answers in a fixed order, whoever came first. */
const outcomes = (answers: Answer[]): string[] =>
  answers.map((answer) => said(answer).join(' ')).sort()

const move =
  (id: string, status: string, as = world.tokens.moderator) =>
  () =>
    send(`PATCH /api/orders/${id}/status`, as, {
      status,
      reason: 'A rival.',
      delivery: { carrier: 'DHL' },
    })

const pay = (id: string, as: string) => () =>
  send('POST /api/payments/process', as, { order: id, gateway: 'sandbox' })

type Row = { status: string; payment_status: string; notes: string | null; due: number }

const orderOf = async (id: string) => {
  const [row] = await query<Row>(
    'select status, payment_status, notes, refund_due_minor::int as due from orders where id = $1',
    [id],
  )
  return row
}

describe('two rivals', () => {
  it('reserve one card when both confirm', async () => {
    await setGeneral({ autoConfirm: 'never' })
    await stock(ROUNDS, 'esim')
    await inRounds(async () => {
      const { id } = await placePaid(world, 'esim')
      const both = await at(move(id, 'confirmed'), move(id, 'confirmed', world.tokens.admin))
      expect(outcomes(both)).toEqual(['200', '200'])
    })
  })

  it('end cancelled, with the card back, when one confirms and one cancels', async () => {
    await setGeneral({ autoConfirm: 'never' })
    await inRounds(async () => {
      const { id } = await placePaid(world, 'esim')
      const both = await at(move(id, 'confirmed'), move(id, 'cancelled'))
      expect([
        ['200', '200'],
        ['200', '409 order.move_not_allowed'],
      ]).toContainEqual(outcomes(both))
      expect(await orderOf(id)).toMatchObject({ status: 'cancelled', payment_status: 'paid' })
    })
  })

  it('pay once when both pay', async () => {
    await stock(ROUNDS, 'physical')
    await inRounds(async () => {
      const { id } = await place(world, 'physical')
      const { admin, user } = world.tokens
      const both = outcomes(await at(pay(id, user), pay(id, admin)))
      expect(both[0]).toBe('201')
      expect(['409 order.already_paid', '409 payment.in_progress']).toContain(both[1])
    })
  })

  it('pay, cancel, or cancel with the money due back, when the owner pays and cancels', async () => {
    await stock(ROUNDS, 'physical')
    await inRounds(async () => {
      const { id } = await place(world, 'physical')
      const { user } = world.tokens
      const both = await at(pay(id, user), () => send(`POST /api/orders/${id}/cancel`, user))
      const { due, payment_status, status } = (await orderOf(id)) ?? {}
      expect([
        [['201', '409 order.not_cancellable'], 'confirmed', 'paid', 0],
        [['200', '409 order.cancelled'], 'cancelled', 'pending', 0],
        [['200', '201'], 'cancelled', 'paid', TOTAL],
      ]).toContainEqual([outcomes(both), status, payment_status, due])
    })
  })

  it('leave what is paid to be given back when staff cancel during the payment', async () => {
    await stock(ROUNDS, 'esim')
    await inRounds(async () => {
      const { id } = await place(world, 'esim')
      const both = await at(pay(id, world.tokens.reseller), move(id, 'cancelled'))
      expect([
        ['200', '201'],
        ['200', '409 order.cancelled'],
      ]).toContainEqual(outcomes(both))
      expect((await orderOf(id))?.status).toBe('cancelled')
    })
  })

  it('give the whole back once when both refund it', async () => {
    await stock(ROUNDS, 'esim')
    await inRounds(async () => {
      const { id } = await placePaid(world, 'esim')
      const [payment] = await query('select id from transactions where order_id = $1', [id])
      const refund = () =>
        send(`POST /api/transactions/${String(payment?.id)}/refund`, world.tokens.admin, {
          reason: 'R.',
        })
      expect(outcomes(await at(refund, refund))).toEqual(['201', '409 refund.exceeds_remaining'])
      expect((await orderOf(id))?.payment_status).toBe('refunded')
    })
  })

  it('refund no more than was paid when one cancels with refund and one refunds a part', async () => {
    await stock(ROUNDS, 'esim')
    await inRounds(async () => {
      const { id } = await placePaid(world, 'esim')
      const [payment] = await query('select id from transactions where order_id = $1', [id])
      const { admin } = world.tokens
      const both = await at(
        () =>
          send(`PATCH /api/orders/${id}/status`, admin, {
            status: 'cancelled',
            reason: 'R.',
            refund: true,
          }),
        () =>
          send(`POST /api/transactions/${String(payment?.id)}/refund`, admin, {
            amountMinor: 700,
            reason: 'R.',
          }),
      )
      expect(both[0]?.status).toBe(200)
      expect([201, 409]).toContain(both[1]?.status)
      expect(await orderOf(id)).toMatchObject({ status: 'cancelled', payment_status: 'refunded' })
    })
  })

  it('bind a card to one order when both scan it', async () => {
    await stock(ROUNDS * 2, 'physical')
    await inRounds(async () => {
      const orders = [await placePaid(world, 'physical'), await placePaid(world, 'physical')]
      const iccid = newIccid()
      await buildSim({ iccid })
      const scan = (id: string) => () =>
        send(`POST /api/orders/${id}/sim`, world.tokens.moderator, { iccid })
      const both = await at(...orders.map(({ id }) => scan(id)))
      expect(outcomes(both)).toEqual(['200', '409 sims.not_available'])
    })
  })

  it('both stay when one moves the order and one writes its note', async () => {
    await stock(ROUNDS, 'physical')
    await inRounds(async (index) => {
      const { id } = await placePaid(world, 'physical')
      const notes = `Note ${index}.`
      const both = await at(move(id, 'dispatched'), () =>
        send(`PATCH /api/orders/${id}`, world.tokens.user, { notes }),
      )
      expect(outcomes(both)).toEqual(['200', '200'])
      expect(await orderOf(id)).toMatchObject({
        status: 'dispatched',
        payment_status: 'paid',
        notes,
      })
    })
  })

  it('keep the payment when one pays and one writes a note', async () => {
    await stock(ROUNDS, 'physical')
    await inRounds(async (index) => {
      const { id } = await place(world, 'physical')
      const { moderator, user } = world.tokens
      const both = await at(pay(id, user), () =>
        send(`PATCH /api/orders/${id}`, moderator, { internalNotes: `Note ${index}.` }),
      )
      expect(outcomes(both)).toEqual(['200', '201'])
      expect(await orderOf(id)).toMatchObject({ status: 'confirmed', payment_status: 'paid' })
    })
  })
})

describe('many rivals', () => {
  const ORDERS = 5

  /** A plan on a network of its own, with one card in stock. */
  const lastCard = async (index: number) => {
    const networkProvider = `Last ${index} ${newIccid()}`
    const plan = await buildPlan({ networkProvider })
    await buildSim({ networkProvider, simType: 'esim' })
    return { ...wanted({ ...world, plan }, 'esim'), client: world.client.id }
  }

  const placeMany = async (body: object): Promise<string[]> => {
    const orders = Array.from({ length: ORDERS }, () => ({ ...body }))
    const { body: batch } = await send('POST /api/orders/batch', world.tokens.reseller, { orders })
    return batch.results.map(({ doc }: { doc: { id: string } }) => doc.id)
  }

  it('confirm exactly one order with the last card', async () => {
    await setGeneral({ autoConfirm: 'never' })
    await inRounds(async (index) => {
      const ids = await placeMany(await lastCard(index))
      for (const id of ids) await pay(id, world.tokens.reseller)()
      const answers = outcomes(await at(...ids.map((id) => move(id, 'confirmed'))))
      expect(answers).toEqual(['200', ...Array(ORDERS - 1).fill('409 sims.none_available')])
    })
  })

  it('pay all and confirm one when all pay for the last card, and the others say they wait', async () => {
    await inRounds(async (index) => {
      const ids = await placeMany(await lastCard(index))
      const answers = await at(...ids.map((id) => pay(id, world.tokens.reseller)))
      expect(outcomes(answers)).toEqual(Array(ORDERS).fill('201'))
      const [row] = await query(
        `select count(*) filter (where status = 'confirmed')::int as confirmed,
           count(*) filter (where status = 'pending' and payment_status = 'paid' and exists (
             select 1 from events e where e.subject_id = o.id::text and e.type = 'order.waiting_for_sim'))::int as waiting
         from orders o where id = any($1)`,
        [ids],
      )
      expect(row).toEqual({ confirmed: 1, waiting: ORDERS - 1 })
    })
  })

  it('get numbers of their own when they order at once', async () => {
    const numbers = new Set<string>()
    const { tokens } = world
    await inRounds(async () => {
      const answers = await at(
        ...Array.from(
          { length: ORDERS },
          () => () => send('POST /api/orders', tokens.user, wanted(world, 'esim')),
        ),
      )
      for (const { body, status } of answers) {
        expect(status).toBe(201)
        numbers.add(body.doc.orderNumber)
      }
    })
    expect(numbers.size).toBe(ROUNDS * ORDERS)
  })
})
