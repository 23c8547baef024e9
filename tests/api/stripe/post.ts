import type { StripeEvent } from '../../../src/testing/stripe/objects'
import { signed } from '../../../src/testing/stripe/server'
import { query, testApp } from '../../../src/testing/app'
import type { Answer } from '../../../src/testing/http'
import { errorsDuring, work } from '../work'
import { WEBHOOK_SECRETS } from './till'

type Sending = { secret?: string; at?: number; change?: (body: string) => string; to?: string }

/** Sends the event as Stripe would, over the app's own door. */
export const post = async (
  event: StripeEvent,
  { at, change, secret = WEBHOOK_SECRETS[0] ?? '', to = 'stripe' }: Sending = {},
): Promise<Answer> => {
  const { call } = await testApp()
  const { body, headers } = signed(event, { secret, ...(at === undefined ? {} : { at }) })
  return call('POST', `/api/payments/webhooks/${to}`, {
    body: change ? change(body) : body,
    headers,
  })
}

type Stored = {
  id: string
  status: string
  type: string
  tries: number
  error: string | null
  transaction: string | null
}

export const storedEvents = (): Promise<Stored[]> =>
  query<Stored>(
    `select id, status, type, tries::int, last_error as error, transaction_id as transaction
     from gateway_events order by id`,
  )

/** The worker does every job that waits, in the order it is handed; what fails is tried again. */
export const processAll = async (
  arrange: (events: Stored[]) => Stored[] = (events) => events,
): Promise<void> => {
  await errorsDuring(async () => {
    for (let round = 0; round < 5; round += 1)
      for (const { id, status } of arrange(await storedEvents()))
        if (status === 'received' || status === 'failed')
          await work('process_gateway_event', { event: id }).catch(() => undefined)
  })
}
