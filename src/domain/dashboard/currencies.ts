import type { PayloadRequest } from 'payload'

import { assertCan } from '../access/can'
import { readFigures } from '../figures/read'
import { readGeneral } from '../settings/read'

/** The currencies anything was ever sold in, the settings' first. */
export const soldCurrencies = async (req: PayloadRequest): Promise<string[]> => {
  assertCan(req.user, 'dashboard.read')
  const { currency, timezone: timeZone } = await readGeneral(req)
  const found = await readFigures(req, {
    ...{ questions: ['sales.all'], periods: { always: undefined }, timeZone },
  })
  return [...new Set([currency, ...found.map((figure) => figure.currency).sort()])]
}
