import type { PayloadRequest } from 'payload'

import { sayIn } from '../../core/words/say'
import { instantsOf, shownBy } from '../../domain/dashboard/shown'
import { topResellers } from '../../domain/dashboard/topResellers'
import { ResellersFigure } from './charts/ResellersFigure'
import { behind, listHref } from './parts/links'
import { Tile } from './parts/Tile'

const MOST = 6

const load = async (req: PayloadRequest) => {
  const { currency, days, timeZone } = await shownBy(req)
  const found = await topResellers(req, { ...days, currency, limit: MOST })
  const inside = instantsOf(days, timeZone)
  const { admin } = req.payload.config.routes
  const resellers = found.resellers.map((reseller) => ({
    ...reseller,
    href: listHref(admin, 'orders', [
      ...behind.ordersOf(reseller.id, inside),
      ['currency', 'equals', currency],
    ]),
  }))
  return { currency, resellers }
}

/** The resellers that brought the most revenue in the days shown. */
export function TopResellers({ req }: { req: PayloadRequest }) {
  return (
    <Tile
      lines={14}
      load={() => load(req)}
      name="resellers"
      req={req}
      title={sayIn(req.i18n)('dashboard:topResellers')}
    >
      {(found) => <ResellersFigure {...found} />}
    </Tile>
  )
}
