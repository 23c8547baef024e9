import pg from 'pg'
import { createLocalReq, type Payload } from 'payload'

import { portsOf } from '../domain/ports'
import { environment } from '../server/environment'
import { givePasswords, hashAll, newAccounts, unknownPassword, type DemoAccount } from './accounts'
import { loadBulk } from './bulk/load'
import { createStoryClock } from './load/clock'
import { commitLazily } from './load/commitLazily'
import { diceOf } from './paper/dice'
import { keepMessages } from './load/keepMessages'
import { loadPlans, loadSettings, loadStaff, withdrawPlans } from './load/loadCatalogue'
import { noteUsage } from './load/noteUsage'
import { loadResellers, shutOut } from './load/loadPeople'
import { markDemo } from './mark'
import { userOf } from './paper/people'
import { assertEmpty, assertNotProduction } from './refuse'
import { resellersOf } from './paper/resellers'
import { bulkSizeOf, type Draft } from './paper/size'
import type { Stage } from './load/stage'
import { enterHistory } from './load/timeMachine'

/** One for each table that is filled and for the lines of the ledger, and two beside them. */
const CONNECTIONS = 11

/**
 * Fills an empty database with a large business: staff, settings, plans and resellers through the verbs,
 * its customers and orders by COPY. Refuses what the demo refuses. Answers the sign-ins to publish.
 */
export const seedBulk = async (
  payload: Payload,
  draft: Draft & { orders: number },
  say: (line: string) => void,
): Promise<DemoAccount[]> => {
  const req = await createLocalReq({}, payload)
  assertNotProduction(req)
  await assertEmpty(req)
  await markDemo(req, 'loading')
  const size = bulkSizeOf(draft.orders)
  const resellers = resellersOf(draft, size.resellers)
  const first = userOf(diceOf(`${draft.seed}/user/0`), 0, draft)
  const accounts = newAccounts({ resellers, users: [first] })
  const secrets = await hashAll(accounts)
  const stage = await tellFew({ payload, draft, say }, resellers)
  await keepMessages(payload)
  const { cast } = stage
  const pool = new pg.Pool({ connectionString: environment.databaseUrl, max: CONNECTIONS })
  await loadBulk({
    ...{ draft, size, say, plans: cast.plans, resellerSpecs: resellers },
    staff: cast.staff.map(({ id }) => id),
    resellers: cast.resellers.map(({ id }) => id),
    cipher: portsOf(req).cipher,
    password: unknownPassword(secrets),
    pool,
  })
  await pool.end()
  await noteUsage({ payload }, draft)
  await givePasswords(req, secrets)
  await markDemo(req, 'loaded')
  return accounts
}

type Few = Pick<Stage, 'payload' | 'say'> & { draft: Draft }

const tellFew = async (
  { draft, payload, say }: Few,
  resellers: ReturnType<typeof resellersOf>,
): Promise<Stage> => {
  const clock = createStoryClock()
  const cast = { staff: [], resellers: [], clients: [], users: [], plans: new Map() }
  const stage: Stage = { payload, clock, cast, say }
  await commitLazily(payload)
  const leaveHistory = enterHistory(payload, clock)
  try {
    await loadStaff(stage, draft)
    await loadSettings(stage, draft)
    await loadPlans(stage, draft)
    const few = { draft, resellers, clients: [], users: [], sims: [], stories: [], topUps: [] }
    await loadResellers(stage, few)
    await shutOut(stage, few)
    await withdrawPlans(stage, draft)
  } finally {
    leaveHistory()
  }
  say(`Staff, settings, plans and ${resellers.length} resellers`)
  return stage
}
