import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { assertCan } from '../access/can'
import { rowsOf } from '../database/transaction'
import { readFigures } from '../figures/read'
import { readGeneral } from '../settings/read'

const SHOWN = 5

export type DueOf = { currency: string; orders: number; amountMinor: number }
export type DueOrder = {
  id: string
  orderNumber: string
  currency: string
  amountMinor: number
  at: string
}
export type RefundsDue = { orders: number; byCurrency: DueOf[]; oldest: DueOrder[] }

const always = { always: undefined }

/** What cancelled orders' customers have paid and not got back yet, the longest wait first. */
export const refundsDue = async (req: PayloadRequest): Promise<RefundsDue> => {
  assertCan(req.user, 'dashboard.read')
  const { timezone: timeZone } = await readGeneral(req)
  const found = await readFigures(req, {
    ...{ questions: ['orders.refund_due'], periods: always, timeZone },
  })
  const byCurrency = found
    .filter(({ count }) => count > 0)
    .map(({ amountMinor, count, currency }) => ({ currency, orders: count, amountMinor }))
    .sort((one, other) => other.orders - one.orders)
  const oldest = await rowsOf<Omit<DueOrder, 'amountMinor'> & { amount: string }>(
    req,
    sql`select id, order_number as "orderNumber", currency, refund_due_minor::text as amount,
        to_char(coalesce(cancelled_at, updated_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at
      from orders where refund_due_minor > 0 order by cancelled_at, id limit ${SHOWN}`,
  )
  return {
    orders: byCurrency.reduce((sum, { orders }) => sum + orders, 0),
    byCurrency,
    oldest: oldest.map(({ amount, ...order }) => ({ ...order, amountMinor: Number(amount) })),
  }
}

/** From this share of its limit on, a reseller is one to look after. */
export const AT_RISK_BPS = 8000

export type Debtor = {
  id: string
  businessName: string
  currency: string
  usedBps: number
  usedMinor: number
  limitMinor: number
}
export type CreditAtRisk = { resellers: number; nearest: Debtor[] }

type DebtorRow = Omit<Debtor, 'usedBps' | 'usedMinor' | 'limitMinor'> &
  Record<'bps' | 'used' | 'limit' | 'risky', string>

/** The resellers that have used the most of their credit limit, most first, and how many are near it. */
export const creditAtRisk = async (req: PayloadRequest): Promise<CreditAtRisk> => {
  assertCan(req.user, 'dashboard.read')
  const rows = await rowsOf<DebtorRow>(
    req,
    sql`select r.id, r.business_name as "businessName", a.currency, a.used_bps::text as bps,
        greatest(a.holds_minor - a.balance_minor, 0)::text as used, r.credit_limit_minor::text as limit,
        (select count(*) from accounts risky join resellers of on of.id = risky.reseller_id
          where risky.used_bps >= ${AT_RISK_BPS} and of.deleted_at is null)::text as risky
      from accounts a join resellers r on r.id = a.reseller_id
      where a.used_bps > 0 and r.deleted_at is null order by a.used_bps desc, r.id limit ${SHOWN}`,
  )
  return {
    resellers: Number(rows[0]?.risky ?? 0),
    nearest: rows.map(({ bps, businessName, currency, id, limit, used }) => ({
      ...{ id, businessName, currency, usedBps: Number(bps) },
      ...{ usedMinor: Number(used), limitMinor: Number(limit) },
    })),
  }
}

export type OpenTicket = {
  id: string
  ticketNumber: string
  subject: string
  priority: string
  at: string
}
export type OpenTickets = {
  tickets: number
  byPriority: { priority: string; tickets: number }[]
  oldest: OpenTicket[]
}

const PRIORITIES = ['urgent', 'high', 'medium', 'low'] as const

/** Tickets that are open or in progress: how many of each priority, and the most pressing ones, oldest first. */
export const openTickets = async (req: PayloadRequest): Promise<OpenTickets> => {
  assertCan(req.user, 'dashboard.read')
  const { timezone: timeZone } = await readGeneral(req)
  const found = await readFigures(req, {
    ...{ questions: ['tickets.open'], periods: always, timeZone, by: ['key'] },
  })
  const byPriority = PRIORITIES.map((priority) => ({
    priority,
    tickets: found.find(({ key }) => key === priority)?.count ?? 0,
  }))
  const oldest = await rowsOf<OpenTicket>(
    req,
    sql`select id, ticket_number as "ticketNumber", subject, priority::text as priority,
        to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at
      from tickets where status in ('open', 'in_progress') and deleted_at is null
      order by tickets.priority desc, created_at, id limit ${SHOWN}`,
  )
  return { tickets: byPriority.reduce((sum, { tickets }) => sum + tickets, 0), byPriority, oldest }
}
