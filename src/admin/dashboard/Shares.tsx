import type { PayloadRequest } from 'payload'

import { sayIn } from '../../core/words/say'
import {
  DISTRIBUTIONS,
  revenueDistribution,
  type RevenueDistribution,
} from '../../domain/dashboard/revenueDistribution'
import { shownBy } from '../../domain/dashboard/shown'
import { SharesFigure } from './charts/SharesFigure'
import { Tile } from './parts/Tile'

const load = async (req: PayloadRequest): Promise<RevenueDistribution[]> => {
  const { currency, days } = await shownBy(req)
  const all: RevenueDistribution[] = []
  // One after the other: calls with one `req` may share one connection.
  for (const by of DISTRIBUTIONS)
    all.push(await revenueDistribution(req, { ...days, currency, by }))
  return all
}

/** Where the revenue of the days shown comes from. */
export function Shares({ req }: { req: PayloadRequest }) {
  return (
    <Tile
      lines={14}
      load={() => load(req)}
      name="shares"
      req={req}
      title={sayIn(req.i18n)('dashboard:whereRevenue')}
    >
      {(all) => <SharesFigure all={all} />}
    </Tile>
  )
}
