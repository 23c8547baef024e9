import type { Comparison, Plan } from './compare'
import type { Ask, BenchAnswer } from './load'
import type { BenchConsole } from './openConsole'
import { addPendingOrders } from './pendingOrders'
import type { Samples } from './samples'

/** More than a side can move in a second; what is left over stays pending. */
const MOVES_A_SECOND = 800
const IN_ONE_CALL = 500
const CALLS = 2
const BULK_ROUNDS = 3
const REASON = 'Placed by a benchmark.'

type Doc = { doc?: { id?: string; status?: string } }
type Bulk = { done?: number; failed?: number }

/** Writes of orders, never the same twice; the orders stay in the data set, cancelled or pending. */
export const writeComparisons = (
  { bare, ours, stock }: BenchConsole,
  samples: Samples,
  plan: Plan,
): Comparison[] => {
  const sides = [ours, stock, bare]
  const seconds = (plan.rounds * plan.milliseconds + plan.warmUp) / 1000
  const rounds = Math.min(plan.rounds, BULK_ROUNDS)
  const few: string[] = []
  const many: string[] = []
  const prepare = (ids: string[], count: number) => async (): Promise<void> => {
    ids.push(...(await addPendingOrders(samples, Math.ceil(count * sides.length))))
  }
  return [
    {
      name: 'an order placed',
      contenders: sides.map((side) => ({ ...side, ask: () => placing(samples) })),
      check: (answers) => assertAll(answers, (body: Doc) => body.doc?.status === 'pending'),
    },
    {
      name: 'an order moved (cancelled, nobody told)',
      prepare: prepare(few, seconds * MOVES_A_SECOND),
      contenders: sides.map((side) => ({ ...side, ask: moving(samples, few) })),
      check: (answers) => assertAll(answers, (body: Doc) => body.doc?.status === 'cancelled'),
    },
    {
      name: '1,000 orders moved in bulk, by 500, customers told; a request is an order',
      prepare: prepare(many, (CALLS * rounds + 1) * IN_ONE_CALL),
      contenders: sides.map((side) => ({ ...side, ask: movingMany(samples, many) })),
      check: (answers) =>
        assertAll(answers, (body: Bulk) => body.done === IN_ONE_CALL && body.failed === 0),
      atMost: CALLS,
      pieces: IN_ONE_CALL,
      rounds,
    },
  ]
}

const jsonOf = ({ headers }: Samples) => ({ ...headers, 'content-type': 'application/json' })

const placing = (samples: Samples) => {
  const { currency, plan, user } = samples.sale
  const body = JSON.stringify({ plan, user, currency, simType: 'esim' })
  return { method: 'POST', path: '/api/orders?depth=0', headers: jsonOf(samples), body }
}

const moving = (samples: Samples, ids: string[]): Ask => {
  const body = JSON.stringify({ status: 'cancelled', reason: REASON, notify: false })
  return () => {
    const id = ids.pop()
    const path = `/api/orders/${id}/status`
    return id ? { method: 'PATCH', path, headers: jsonOf(samples), body } : undefined
  }
}

const movingMany = (samples: Samples, ids: string[]): Ask => {
  const path = '/api/orders/bulk-status'
  return () => {
    const some = ids.splice(0, IN_ONE_CALL)
    const body = JSON.stringify({ ids: some, status: 'cancelled', reason: REASON })
    return some.length > 0 ? { method: 'POST', path, headers: jsonOf(samples), body } : undefined
  }
}

const assertAll = <Body>(answers: BenchAnswer[], isDone: (body: Body) => boolean): void => {
  for (const { text } of answers)
    // Each side answers JSON in the shape of the API contract; what is missing in it is not done.
    if (!isDone(JSON.parse(text) as Body)) throw new Error(`Not done: ${text.slice(0, 300)}`)
}
