import type { Column } from './report'

/** Revenue and what it is made of, as every report of money names it. */
export const MONEY_COLUMNS: readonly Column[] = [
  { name: 'paidMinor', label: 'Payments', type: 'money', isTotalled: true },
  { name: 'refundedMinor', label: 'Refunds', type: 'money', isTotalled: true },
  { name: 'revenueMinor', label: 'Revenue', type: 'money', isTotalled: true },
  { name: 'taxMinor', label: 'Tax', type: 'money', isTotalled: true },
  { name: 'netMinor', label: 'Revenue without tax', type: 'money', isTotalled: true },
  { name: 'currency', label: 'Currency', type: 'currency' },
]

export const RESELLER: Column = {
  name: 'reseller',
  label: 'Reseller',
  type: 'text',
  link: { to: 'resellers', id: 'resellerId' },
}
