import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import type { Client, Plan } from '../../../payload-types'
import { addDays, dayOf } from '../../core/calendar'
import { invalid, problem } from '../../core/problem'
import { says } from '../../core/words/sentence'
import { assertCan } from '../access/can'
import { signedIn } from '../auth/account'
import { findAsCaller, idOf, inTransaction, lockAndRead } from '../database/transaction'
import { recordEvent } from '../events/record'
import { now } from '../ports'
import { readGeneral } from '../settings/read'
import { codeOf, planOf, takePlan } from './takePlan'

export const changePlanSchema = z.object({
  plan: z.uuid('Choose a plan.'),
  effective: z.enum(['now', 'next_month'], 'One of now, next_month.'),
  reason: z.string().trim().max(500).optional().describe('Stays in the history.'),
  validateOnly: z.boolean().optional().describe('Only answers the difference in price.'),
})

export type PlanChange = z.output<typeof changePlanSchema>

/** Of the plans alone, without fees and tax; null where the present plan has no price in the reseller's currency. */
export type PriceDifference = {
  currency: string
  fromMinor: number | null
  toMinor: number
  differenceMinor: number | null
}

const notPriced = problem<{ currency: string; table: 'prices' }>(
  'pricing.not_configured',
  422,
  ({ currency }) => says`This plan has no price in ${currency}.`,
)

/**
 * Gives a client of one's own, or any by staff, another plan: at once, or when the business's month turns. Moves no
 * money. One that was to come is replaced, or by the present plan taken back; asked twice it is done once.
 */
export const changePlan = async (
  req: PayloadRequest,
  id: string,
  change: PlanChange,
): Promise<{ doc: Client; price: PriceDifference }> => {
  signedIn(req.user)
  await findAsCaller(req, 'clients', id)
  assertCan(req.user, 'clients.changePlan')
  return inTransaction(req, async () => {
    const client = await lockAndRead(req, 'clients', id)
    const plan = await planOnSale(req, client, change.plan)
    const price = await differenceOf(req, client, plan)
    if (!change.validateOnly) await effect(req, client, { ...change, plan })
    return { doc: await findAsCaller(req, 'clients', id), price }
  })
}

const isPresent = (client: Client, plan: Plan): boolean => idOf(client.plan) === plan.id

/** What the client has already it may keep, though it is sold no more. */
const planOnSale = async (req: PayloadRequest, client: Client, id: string): Promise<Plan> => {
  const plan = await planOf(req, id.toLowerCase())
  if (plan && (isPresent(client, plan) || (plan.active && !plan.deletedAt))) return plan
  throw invalid([{ path: 'plan', message: 'There is no such plan on sale.' }])
}

const currencyOf = async (req: PayloadRequest, client: Client): Promise<string> => {
  const reseller = await req.payload.findByID({
    collection: 'resellers',
    id: idOf(client.reseller) ?? '',
    depth: 0,
    joins: false,
    trash: true,
    overrideAccess: true,
    req,
  })
  return reseller.currency ?? (await readGeneral(req)).currency
}

const priceIn = (plan: Plan, currency: string): number | undefined =>
  plan.prices.find((row) => row.currency === currency)?.priceMinor

const differenceOf = async (
  req: PayloadRequest,
  client: Client,
  plan: Plan,
): Promise<PriceDifference> => {
  const currency = await currencyOf(req, client)
  const toMinor = priceIn(plan, currency)
  if (toMinor === undefined) throw notPriced({ currency, table: 'prices' })
  const present = await planOf(req, idOf(client.plan))
  const fromMinor = present ? (priceIn(present, currency) ?? null) : 0
  const differenceMinor = fromMinor === null ? null : toMinor - fromMinor
  return { currency, fromMinor, toMinor, differenceMinor }
}

type Effect = Pick<PlanChange, 'effective' | 'reason'> & { plan: Plan }

const effect = async (req: PayloadRequest, client: Client, { effective, plan, reason }: Effect) => {
  if (effective === 'now' && !isPresent(client, plan))
    return takePlan(req, client, { plan, reason })
  if (isPresent(client, plan)) return unschedule(req, client, reason)
  return schedule(req, client, { plan, reason })
}

const save = (req: PayloadRequest, { id }: Client, data: Partial<Client>): Promise<Client> =>
  req.payload.update({
    collection: 'clients',
    id,
    data,
    depth: 0,
    overrideAccess: true,
    req,
  })

const unschedule = async (req: PayloadRequest, client: Client, reason?: string): Promise<void> => {
  if (!client.nextPlan) return
  await save(req, client, { nextPlan: null, nextPlanFrom: null })
  await recordEvent(req, {
    type: 'client.plan_unscheduled',
    subject: { collection: 'clients', id: client.id },
    summary: 'The planned change of plan was taken back.',
    reason: reason || null,
  })
}

const schedule = async (
  req: PayloadRequest,
  client: Client,
  { plan, reason }: Omit<Effect, 'effective'>,
): Promise<void> => {
  const { timezone: timeZone } = await readGeneral(req)
  const nextPlanFrom = firstOfNextMonth(dayOf(now(req), timeZone))
  if (idOf(client.nextPlan) === plan.id && client.nextPlanFrom === nextPlanFrom) return
  await save(req, client, { nextPlan: plan.id, nextPlanFrom })
  const from = await codeOf(req, client.plan)
  await recordEvent(req, {
    type: 'client.plan_scheduled',
    subject: { collection: 'clients', id: client.id },
    summary: `The plan changes from ${from ?? 'none'} to ${plan.code} on ${nextPlanFrom}.`,
    from,
    to: plan.code,
    reason: reason || null,
  })
}

const firstOfNextMonth = (day: string): string =>
  `${addDays(`${day.slice(0, 7)}-01`, 31).slice(0, 7)}-01`
