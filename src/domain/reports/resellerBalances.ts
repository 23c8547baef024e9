import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'

import { RESELLER } from './run/columns'
import { defineReport, type Column } from './run/report'

const DUE: readonly Column[] = [
  { name: 'dueMinor', label: 'Owes', type: 'money', isTotalled: true },
  { name: 'due30Minor', label: 'Up to 30 days', type: 'money', isTotalled: true },
  { name: 'due60Minor', label: '31 to 60 days', type: 'money', isTotalled: true },
  { name: 'due90Minor', label: '61 to 90 days', type: 'money', isTotalled: true },
  { name: 'dueOlderMinor', label: 'Over 90 days', type: 'money', isTotalled: true },
]

/**
 * What resellers have and owe now. A payment settles the oldest debt first, so what is owed is made of the newest
 * debits; each counts by the business days since it was booked.
 */
export const resellerBalances = defineReport({
  slug: 'reseller-balances',
  title: 'Reseller balances and ageing',
  summary: 'Balance, held and available credit of every reseller now, and how old its debt is.',
  group: 'Resellers',
  parameters: z.object({}),
  columns: [
    RESELLER,
    { name: 'status', label: 'Status', type: 'word' },
    { name: 'balanceMinor', label: 'Balance', type: 'money', isTotalled: true },
    { name: 'holdsMinor', label: 'Held', type: 'money', isTotalled: true },
    { name: 'limitMinor', label: 'Credit limit', type: 'money' },
    { name: 'availableMinor', label: 'Available', type: 'money' },
    { name: 'usedBps', label: 'Limit used', type: 'rate' },
    ...DUE,
    { name: 'commissionMinor', label: 'Commission unpaid', type: 'money', isTotalled: true },
    { name: 'currency', label: 'Currency', type: 'currency' },
  ],
  statement: ({ now, span: { timeZone } }) => {
    const today = sql`(${now.toISOString()}::timestamptz at time zone ${timeZone})::date`
    return sql`
    with funds as (
      select id, reseller_id, currency, balance_minor, holds_minor, used_bps,
        greatest(0, -balance_minor) as due
      from accounts where kind = 'reseller_funds'
    ), debit as (
      select funds.id, due, -e.amount_minor as amount,
        ${today} - (e.created_at at time zone ${timeZone})::date as age,
        coalesce(sum(-e.amount_minor) over (partition by funds.id order by e.version desc
          rows between unbounded preceding and 1 preceding), 0) as newer
      from funds join ledger_entries e on e.account_id = funds.id
      where due > 0 and e.amount_minor < 0
    ), part as (
      select id, age, greatest(0, least(amount, due - newer)) as amount from debit
    ), aged as (
      select id, sum(amount) filter (where age <= 30) as due30,
        sum(amount) filter (where age between 31 and 60) as due60,
        sum(amount) filter (where age between 61 and 90) as due90,
        sum(amount) filter (where age > 90) as older
      from part group by 1
    )
    select r.id as "resellerId", r.business_name as reseller, r.status::text as status,
      coalesce(balance_minor, 0) as "balanceMinor", coalesce(holds_minor, 0) as "holdsMinor",
      r.credit_limit_minor as "limitMinor",
      r.credit_limit_minor + coalesce(balance_minor, 0) - coalesce(holds_minor, 0) as "availableMinor",
      used_bps as "usedBps", coalesce(due, 0) as "dueMinor", coalesce(due30, 0) as "due30Minor",
      coalesce(due60, 0) as "due60Minor", coalesce(due90, 0) as "due90Minor",
      coalesce(older, 0) as "dueOlderMinor",
      coalesce((select sum(balance_minor) from accounts c where c.kind = 'reseller_commission'
        and c.reseller_id = r.id and c.currency = r.currency), 0) as "commissionMinor", r.currency
    from resellers r left join funds on funds.reseller_id = r.id and funds.currency = r.currency
      left join aged on aged.id = funds.id
    where r.deleted_at is null or balance_minor <> 0
    order by r.currency, coalesce(due, 0) desc, r.business_name, r.id`
  },
})
