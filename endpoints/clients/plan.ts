import type { Endpoint } from 'payload'
import { z } from 'zod'

import { textIn } from '../../src/core/words/text'
import { changePlan, changePlanSchema, type PlanChange } from '../../src/domain/clients/changePlan'
import { readCallersBody, routeParam } from '../body'
import { documented, documentOf, minor } from '../docs/contract'

const price = z
  .object({
    currency: z.string(),
    fromMinor: minor.nullable(),
    toMinor: minor,
    differenceMinor: minor.nullable(),
  })
  .describe('Of the plans alone, without fees and tax, in the currency of the reseller.')

export const contract = documented({
  ...{ id: 'changeClientPlan', tag: 'Clients', who: 'admins and above, the own reseller' },
  summary: 'Give a client another plan, at once or when the month turns',
  body: changePlanSchema,
  answers: {
    200: {
      says: 'The client, and what the plan costs more or less. Moves no money.',
      json: z.object({ doc: documentOf('clients'), price, message: z.string() }),
    },
  },
  errors: ['pricing.not_configured'],
  example: { plan: '0199d1f0-0000-7000-8000-000000000001', effective: 'next_month' },
})

const SAID = {
  now: 'The client has the plan now.',
  next_month: 'The client gets the plan when the month turns.',
}

/** What is said of a change of plan, or of one that was only tried. */
export const said = ({ effective, validateOnly }: PlanChange): string =>
  validateOnly ? 'Nothing was changed yet.' : SAID[effective]

/** POST /clients/:id/plan `{plan, effective, validateOnly?}` → `{doc, price, message}`. */
export const changePlanOfClient: Endpoint = {
  path: '/:id/plan',
  method: 'post',
  custom: contract,
  handler: async (req) => {
    const change = await readCallersBody(req, changePlanSchema)
    const changed = await changePlan(req, routeParam(req), change)
    return Response.json({ ...changed, message: textIn(req.i18n)(said(change)) })
  },
}
