import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload } from 'payload'

import { rowsOf } from '../domain/database/transaction'
import { rebuildFigures } from '../domain/figures/rebuild'
import { givePasswords, hashAll, newAccounts, type DemoAccount } from './accounts'
import { businessOf, type Business } from './paper/business'
import { createStoryClock } from './load/clock'
import { commitLazily } from './load/commitLazily'
import { noteUsage } from './load/noteUsage'
import { loadPlans, loadSettings, loadStaff, withdrawPlans } from './load/loadCatalogue'
import { loadClients, loadResellers, loadUsers, shutOut } from './load/loadPeople'
import { loadStock } from './load/loadStock'
import { keepMessages } from './load/keepMessages'
import { markDemo } from './mark'
import { rememberRows } from './load/memory'
import { play } from './load/play'
import { assertEmpty, assertNotProduction } from './refuse'
import type { Draft } from './paper/size'
import type { Stage } from './load/stage'
import { enterHistory } from './load/timeMachine'

type Say = (line: string) => void

/**
 * Fills an empty database with a business and its history, through the verbs of the console. Refuses one
 * that has data, and production mode. Answers the sign-ins to publish.
 */
export const seed = async (payload: Payload, draft: Draft, say: Say): Promise<DemoAccount[]> => {
  const req = await createLocalReq({}, payload)
  assertNotProduction(req)
  await assertEmpty(req)
  await markDemo(req, 'loading')
  const business = businessOf(draft)
  const accounts = newAccounts(business)
  // Begun now, for it takes seconds of a processor of its own.
  const secrets = hashAll(accounts)
  await tell(payload, business, say)
  await countFigures(payload)
  await keepMessages(payload)
  await givePasswords(req, await secrets)
  await markDemo(req, 'loaded')
  return accounts
}

const tell = async (payload: Payload, business: Business, say: Say): Promise<void> => {
  const clock = createStoryClock()
  const cast = { staff: [], resellers: [], clients: [], users: [], plans: new Map() }
  const stage: Stage = { payload, clock, cast, say }
  await commitLazily(payload)
  const leaveHistory = enterHistory(payload, clock)
  try {
    await tellAll(stage, business)
  } finally {
    leaveHistory()
  }
  await forgetSettled(payload)
}

const tellAll = async (stage: Stage, business: Business): Promise<void> => {
  const { say } = stage
  const { draft } = business
  await loadStaff(stage, draft)
  await loadSettings(stage, draft)
  await loadPlans(stage, draft)
  say('Staff, settings and plans')
  const forget = rememberRows(stage.payload)
  try {
    await tellHistory(stage, business)
  } finally {
    forget()
  }
  await withdrawPlans(stage, draft)
  await noteUsage(stage, draft)
}

const tellHistory = async (stage: Stage, business: Business): Promise<void> => {
  const { say } = stage
  await loadResellers(stage, business)
  await loadClients(stage, business)
  await loadUsers(stage, business)
  say(
    `${business.resellers.length} resellers, ${business.clients.length} clients, ${business.users.length} users`,
  )
  await loadStock(stage, business)
  say(`${business.sims.length} SIMs`)
  await play(stage, business)
  await shutOut(stage, business)
  say(`${business.stories.length} orders`)
}

/** The questions to the gateway that history has answered already. */
const forgetSettled = async (payload: Payload): Promise<void> => {
  const req = await createLocalReq({}, payload)
  await rowsOf(
    req,
    sql`select graphile_worker.remove_job('settle:' || id) from transactions where status <> 'pending'`,
  )
}

/** By the days of the business, whose time zone was set on the way. */
const countFigures = async (payload: Payload): Promise<void> => {
  const req = await createLocalReq({}, payload)
  await rebuildFigures(req)
  await rowsOf(req, sql`select graphile_worker.remove_job('rebuild_figures')`)
}
