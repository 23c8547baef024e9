import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { v7 as uuidv7 } from 'uuid'

import { problem } from '../../core/problem'
import { inTransaction, rowsOf } from '../database/transaction'
import { now } from '../ports'
import { addJob } from '../queue/addJob'
import type { GatewayEvent, WebhookRequest } from './gateway'
import { enabledGateways } from './gateways'

export const noSuchGateway = problem('not_found', 404, () => 'There is no such gateway here.')
export const badSignature = problem(
  'webhook.bad_signature',
  400,
  () => 'The signature is not of this body, or too old.',
)

/**
 * Stores what a gateway reports, once by its event's id, with the job that works on it, in one transaction: only
 * what has been kept is acknowledged. 404 for a gateway that is not configured, 400 for a signature that is not its.
 */
export const receiveWebhook = async (
  req: PayloadRequest,
  { gateway: id, request }: { gateway: string; request: WebhookRequest },
): Promise<void> => {
  const gateway = enabledGateways(req).find((candidate) => candidate.id === id)
  if (!gateway?.readWebhook) throw noSuchGateway({})
  const event = gateway.readWebhook(request)
  if (!event) throw badSignature({})
  await inTransaction(req, async () => {
    const stored = await storeOnce(req, id, event)
    if (stored)
      await addJob(req, {
        task: 'process_gateway_event',
        input: { event: stored },
        key: `gateway_event:${stored}`,
      })
  })
}

/** Its row's id; undefined when it was stored before. */
const storeOnce = async (
  req: PayloadRequest,
  gateway: string,
  { about, eventId, type }: GatewayEvent,
): Promise<string | undefined> => {
  const at = now(req).toISOString()
  const [row] = await rowsOf<{ id: string }>(
    req,
    sql`insert into gateway_events (id, gateway, event_id, type, status, payload, tries, revision, created_at, updated_at)
      values (${uuidv7()}, ${gateway}, ${eventId}, ${type.slice(0, 100)}, 'received', ${JSON.stringify(about)}::jsonb, 0, 1,
        ${at}::timestamptz, ${at}::timestamptz)
      on conflict (gateway, event_id) where true do nothing
      returning id`,
  )
  return row?.id
}
