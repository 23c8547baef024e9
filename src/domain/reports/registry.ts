import { activationFunnel } from './activationFunnel'
import { commission } from './commission'
import { refunds } from './refunds'
import { resellerBalances } from './resellerBalances'
import { resellerPerformance } from './resellerPerformance'
import { revenue } from './revenue'
import type { Report } from './run/report'
import { salesByDay } from './salesByDay'
import { simStock } from './simStock'
import { stuckOrders } from './stuckOrders'
import { taxCollected } from './taxCollected'
import { ticketLoad } from './ticketLoad'
import { userGrowth } from './userGrowth'

/** Every report there is, in the order people find them. */
export const REPORTS: readonly Report[] = [
  ...[salesByDay, revenue],
  ...[refunds, taxCollected],
  ...[resellerPerformance, resellerBalances, commission],
  ...[userGrowth],
  ...[activationFunnel, stuckOrders, simStock, ticketLoad],
]
