import type { PayloadRequest } from 'payload'

import type { Client, Plan } from '../../../payload-types'
import { idOf } from '../database/transaction'
import { recordEvent } from '../events/record'

/** The plan, in the trash too, or undefined where there is none. */
export const planOf = async (
  req: PayloadRequest,
  id: string | undefined,
): Promise<Plan | undefined> =>
  id
    ? ((await req.payload.findByID({
        collection: 'plans',
        id,
        depth: 0,
        disableErrors: true,
        trash: true,
        overrideAccess: true,
        req,
      })) ?? undefined)
    : undefined

export const codeOf = async (
  req: PayloadRequest,
  plan: Client['plan'],
): Promise<string | undefined> => (await planOf(req, idOf(plan)))?.code

type Taking = { plan: Plan; keepsNext?: boolean; reason?: string | undefined }

/** Gives the client, whose row is locked, another plan. The one that was to come is taken back unless it is kept. */
export const takePlan = async (
  req: PayloadRequest,
  client: Client,
  { keepsNext = false, plan, reason }: Taking,
): Promise<void> => {
  const from = await codeOf(req, client.plan)
  await req.payload.update({
    collection: 'clients',
    id: client.id,
    data: { plan: plan.id, ...(keepsNext ? {} : { nextPlan: null, nextPlanFrom: null }) },
    depth: 0,
    overrideAccess: true,
    req,
  })
  if (from === plan.code) return
  await recordEvent(req, {
    type: 'client.plan_changed',
    subject: { collection: 'clients', id: client.id },
    summary: `Plan changed from ${from ?? 'none'} to ${plan.code}.`,
    from,
    to: plan.code,
    reason: reason || null,
  })
}
