import type { Rule } from './rule'

const zone = '(select timezone from rollup_state)'

/** Counts the rows of a family of questions anew, and holds it against the rollups with what is not folded yet. */
const kept = (family: string, promise: string): Rule => ({
  name: `figures.${family}`,
  promise,
  table: 'rollups',
  sql: `
    select concat_ws(' ', question, key, currency, day) as subject, format('is %s of %s, and the rows make %s of %s',
      coalesce(k.count, 0), coalesce(k.amount_minor, 0), coalesce(t.count, 0), coalesce(t.amount_minor, 0)) as fault
    from (select * from kept_figures where question like '${family}.%') as k
    full join (select * from told_figures(${zone}) where question like '${family}.%') as t
      using (question, day, currency, key)
    where (k.count, k.amount_minor) is distinct from (t.count, t.amount_minor)`,
})

export const FIGURE_RULES: readonly Rule[] = [
  kept('orders', 'orders by state, source and day are those there are'),
  kept('sales', 'sales by source, provider, plan, kind and reseller are those of orders and money'),
  kept('money', 'payments and refunds by day are those completed'),
  kept('people', 'people by day are those who joined and are not in the trash'),
  kept('tickets', 'tickets by state and priority are those there are'),
]
