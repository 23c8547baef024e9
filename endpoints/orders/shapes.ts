import { z } from 'zod'

import { SIM_TYPES } from '../../src/domain/orders/status'
import { minor } from '../docs/contract'

export const tally = { done: z.int(), failed: z.int() }
export const why = { code: z.string().optional(), message: z.string().optional() }
export const bulkResult = z.object({
  id: z.string(),
  ok: z.boolean(),
  line: z.int().optional().describe('Of the file, from 1.'),
  status: z.string().optional(),
  ...why,
})
export const bulkAnswer = z.object({ results: z.array(bulkResult), ...tally })
export const share = z.object({
  key: z.string(),
  currency: z.string(),
  orders: z.int(),
  amountMinor: minor,
})
export const day = z.object({
  start: z.string(),
  currency: z.string(),
  orders: z.int(),
  amountMinor: minor,
})

const party = z.uuid().nullable()
/** An order's row before it is saved: it has no number and no id. */
export const quotedOrder = z.looseObject({
  ...{ plan: z.uuid(), simType: z.enum(SIM_TYPES), user: party, reseller: party, client: party },
  orderType: z.enum(['app_user', 'reseller_client']),
  ...{ networkProvider: z.string(), planName: z.string(), currency: z.string() },
  ...{ planPriceMinor: minor, deliveryFeeMinor: minor, serviceChargeMinor: minor },
  ...{ taxRateBps: z.int().describe('In basis points.'), taxMinor: minor, totalMinor: minor },
  deliveryAddress: z
    .object({
      ...{ line1: z.string(), line2: z.string().optional(), city: z.string() },
      ...{ state: z.string().optional(), postalCode: z.string().optional(), country: z.string() },
    })
    .optional(),
})
