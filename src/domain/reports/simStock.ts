import { sql } from '@payloadcms/db-postgres'
import { z } from 'zod'

import { wholeNumber } from './run/parameters'
import { defineReport } from './run/report'

/** Cover is how long the available cards last if as many are bound as in the last days. */
export const simStock = defineReport({
  slug: 'sim-stock',
  title: 'SIM stock',
  summary: 'Cards by network provider and kind, how fast they go, and how long they last.',
  group: 'Operations',
  parameters: z.object({
    days: wholeNumber('Usage of the last days', { least: 1, most: 365, usual: 30 }),
  }),
  columns: [
    { name: 'provider', label: 'Provider', type: 'text' },
    { name: 'simType', label: 'SIM type', type: 'word' },
    { name: 'available', label: 'Available', type: 'count', isTotalled: true },
    { name: 'atResellers', label: 'Of them with resellers', type: 'count', isTotalled: true },
    { name: 'reserved', label: 'Reserved', type: 'count', isTotalled: true },
    { name: 'inUse', label: 'In use', type: 'count', isTotalled: true },
    { name: 'disposed', label: 'Disposed', type: 'count', isTotalled: true },
    { name: 'used', label: 'Bound lately', type: 'count', isTotalled: true },
    { name: 'coverDays', label: 'Lasts (days)', type: 'count' },
  ],
  chart: { kind: 'bar', by: 'provider', values: ['available'] },
  statement: ({ now }, { days }) => sql`
    with stock as (
      select network_provider as provider, sim_type::text as kind,
        count(*) filter (where stock_state = 'available') as available,
        count(*) filter (where stock_state = 'available' and reseller_id is not null) as at_resellers,
        count(*) filter (where stock_state = 'reserved') as reserved,
        count(*) filter (where stock_state = 'in_use') as in_use,
        count(*) filter (where stock_state = 'disposed') as disposed
      from sims where deleted_at is null group by 1, 2
    ), bound as (
      select network_provider as provider, sim_type::text as kind, count(*) as used from orders
      where sim_id is not null and status <> 'cancelled'
        and confirmed_at >= ${now.toISOString()}::timestamptz - make_interval(days => ${days}::int)
      group by 1, 2
    )
    select provider, kind as "simType", coalesce(available, 0) as available,
      coalesce(at_resellers, 0) as "atResellers", coalesce(reserved, 0) as reserved,
      coalesce(in_use, 0) as "inUse", coalesce(disposed, 0) as disposed, coalesce(used, 0) as used,
      floor(coalesce(available, 0) * ${days}::int / nullif(used, 0)) as "coverDays"
    from stock full join bound using (provider, kind) order by provider, kind`,
})
