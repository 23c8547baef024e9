import { query, testApp } from '../app'
import {
  buildAdmin,
  buildClient,
  buildPlan,
  buildReseller,
  buildUser,
  newIccid,
  setPricing,
} from '../builders'
import { tokenFor } from '../tokens'

export type Trader = {
  id: string
  token: string
  client: string
  currency: 'USD' | 'EUR'
}

/** Sessions outlive the longest run. */
const A_DAY = 86_400

/** Everybody who takes part, and what there is to sell. */
export type FaultWorld = {
  staff: string
  users: string[]
  traders: Trader[]
  plan: string
}

/** Unlimited, limited and prepaid, in two currencies: each will be refused now and then but the first. */
const TERMS = [
  { currency: 'USD', creditLimitMinor: null },
  { currency: 'EUR', creditLimitMinor: null },
  { currency: 'USD', creditLimitMinor: 20_000 },
  { currency: 'EUR', creditLimitMinor: 0 },
] as const

const trader = async (terms: (typeof TERMS)[number]): Promise<Trader> => {
  const { id } = await buildReseller({ ...terms, commissionRateBps: 825 })
  const client = await buildClient(id)
  return {
    ...{ id, client: client.id, currency: terms.currency },
    token: await tokenFor('resellers', id, A_DAY),
  }
}

const inOrder = async <From, To>(
  list: readonly From[],
  make: (item: From) => Promise<To>,
): Promise<To[]> => {
  const made: To[] = []
  for (const item of list) made.push(await make(item))
  return made
}

/** Cards without the cost of a save each, a few fewer than what may be ordered: some orders wait for one. */
const stock = (count: number): Promise<unknown> =>
  query(
    `insert into sims (id, iccid, sim_type, network_provider, stock_state, network_state, activation_code)
     select gen_random_uuid(), iccid, type::enum_sims_sim_type, 'Orange', 'available', 'inactive',
       case type when 'esim' then '1$rsp.example.com$NEVER-READ' end
     from unnest($1::text[], $2::text[]) as card (iccid, type)`,
    [
      Array.from({ length: 2 * count }, newIccid),
      Array.from({ length: 2 * count }, (_, index) => (index % 2 === 0 ? 'physical' : 'esim')),
    ],
  )

/** Opens the business on this process's database, through Payload, before anything is broken. */
export const openWorld = async (operations: number): Promise<FaultWorld> => {
  await testApp()
  await setPricing()
  const admin = await buildAdmin({ role: 'super_admin' })
  const world = {
    staff: await tokenFor('admins', admin.id, A_DAY),
    users: await inOrder([1, 2, 3, 4], async () =>
      tokenFor('users', (await buildUser()).id, A_DAY),
    ),
    traders: await inOrder(TERMS, trader),
    plan: (await buildPlan()).id,
  }
  await stock(Math.max(20, Math.ceil(operations / 6)))
  return world
}
