import type { PayloadRequest } from 'payload'

import { can } from '../../domain/access/can'
import { metrics } from '../../domain/dashboard/metrics'
import { salesTrend, type SalesTrend } from '../../domain/dashboard/salesTrend'
import './dashboard.css'
import { SalesFigure } from './SalesFigure'

const trends = async (req: PayloadRequest): Promise<SalesTrend[]> => {
  const { revenue } = await metrics(req)
  const all: SalesTrend[] = []
  // One after the other: calls with one `req` share one connection.
  for (const { currency } of revenue) all.push(await salesTrend(req, { currency }))
  return all
}

/** Sales of the last thirty business days, in each currency that had any. */
export async function SalesChart({ req }: { req: PayloadRequest }) {
  if (!can(req.user, 'dashboard.read')) return null
  return <SalesFigure trends={await trends(req)} />
}
