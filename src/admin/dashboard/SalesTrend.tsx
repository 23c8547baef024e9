import type { PayloadRequest } from 'payload'

import { sayIn } from '../../core/words/say'
import { salesTrend } from '../../domain/dashboard/salesTrend'
import { shownBy } from '../../domain/dashboard/shown'
import type { Trend } from './charts/trend'
import { TrendFigure } from './charts/TrendFigure'
import { Tile } from './parts/Tile'

const load = async (req: PayloadRequest): Promise<Trend> => {
  const { before, currency, days } = await shownBy(req)
  const { points } = await salesTrend(req, { ...days, currency })
  const earlier = await salesTrend(req, { ...before, currency })
  return { currency, days: points, before: earlier.points }
}

/** Sales of the days shown beside those of as many days before. */
export function SalesTrend({ req }: { req: PayloadRequest }) {
  return (
    <Tile
      lines={17}
      load={() => load(req)}
      name="sales"
      req={req}
      title={sayIn(req.i18n)('dashboard:sales')}
    >
      {(trend) => (
        <TrendFigure key={`${trend.days[0]?.start}-${trend.days.length}`} trend={trend} />
      )}
    </Tile>
  )
}
