import { setTimeout as wait } from 'node:timers/promises'

import { diceOf } from '../../seed/paper/dice'
import { query } from '../app'
import { signed } from '../stripe/server'
import type { Business } from './business'

const LONGEST_MS = 1_200_000

/** Payers who left finish or give up, as they would within a day. */
const finishAtGateway = ({ stripe: { books } }: Business): void => {
  for (const { id, status } of [...books.intents.values()])
    if (status.startsWith('requires_')) books.cancelIntent(id)
}

const tellTheRest = async ({ client, secrets, stripe, told }: Business): Promise<void> => {
  const dice = diceOf('the rest')
  const path = '/api/payments/webhooks/stripe'
  for (const event of stripe.books.events)
    if (!told.has(event.id)) {
      const secret = secrets[0] ?? ''
      await client.ask({ method: 'POST', path, signed: signed(event, { secret }) }, dice)
      told.add(event.id)
    }
}

/** What waits for a later try is tried now, as if so much time had passed. */
const callAll = (): Promise<unknown> =>
  query(
    `update graphile_worker._private_jobs set run_at = now()
     where locked_at is null and run_at > now() and attempts < max_attempts`,
  )

const askOfWaiting = (): Promise<unknown> =>
  query(
    `select graphile_worker.add_job('settle_transaction', json_build_object('transaction', id), job_key => 'settle:' || id)
     from transactions where status = 'pending'`,
  )

const work = async (): Promise<{ jobs: number; waiting: number; untold: number }> => {
  const [row] = await query<{ jobs: number; waiting: number; untold: number }>(
    `select (select count(*)::int from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
         where j.attempts < j.max_attempts and t.identifier not in ('confirm_waiting_orders', 'expire_unpaid_orders',
           'settle_waiting_transactions', 'forget_idempotency_keys')) as jobs,
       (select count(*)::int from transactions where status = 'pending') as waiting,
       (select count(*)::int from gateway_events where status not in ('processed', 'ignored')) as untold`,
  )
  if (!row) throw new Error('Nothing was counted')
  return row
}

/**
 * When nothing breaks any more, everything comes to rest by itself: what waits is asked about, what was reported is worked
 * on, and the queue is empty. Throws when it does not.
 */
export const settleDown = async (business: Business): Promise<void> => {
  business.stripe.faults.clear()
  await askOfWaiting()
  const deadline = Date.now() + LONGEST_MS
  for (;;) {
    // Each time, because what is asked about may reach the gateway only now, and then waits for a payer who has left.
    finishAtGateway(business)
    await tellTheRest(business)
    const left = await work()
    if (left.jobs + left.waiting + left.untold === 0) return
    if (Date.now() > deadline) throw new Error(`It does not settle: ${JSON.stringify(left)}`)
    await callAll()
    await wait(1000)
  }
}
