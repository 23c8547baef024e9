import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { can } from '../access/can'
import { rowsOf } from '../database/transaction'
import { enabledGateways } from '../payments/gateways'
import { portsOf } from '../ports'

export const SETUP_STEPS = [
  'business',
  'timezone',
  'tax',
  'mail',
  'gateway',
  'plan',
  'reseller',
] as const
export type SetupStep = (typeof SETUP_STEPS)[number]
export type SetupState = Record<SetupStep, boolean>

/** They need no account with a provider: one is the reseller's own credit, the other takes no money. */
const WITHOUT_PROVIDER = ['wallet', 'sandbox']

type Kept = Omit<SetupState, 'mail' | 'gateway'>

const kept = async (req: PayloadRequest): Promise<Kept> => {
  const [row] = await rowsOf<Kept>(
    req,
    sql`select
      exists (select 1 from general where legal_name <> '' and address <> '') as business,
      exists (select 1 from general) as timezone,
      exists (select 1 from pricing) as tax,
      exists (select 1 from plans where active and deleted_at is null) as plan,
      exists (select 1 from resellers where deleted_at is null) as reseller`,
  )
  if (!row) throw new Error('A select without a table has one row.')
  return row
}

/**
 * What a new installation still needs before it can trade, read from what is there: a step is done once its settings are
 * saved, or its first document made. Undefined when all are, and for who may not do them. With demo data the sandbox and
 * mail that is kept are what is wanted.
 */
export const setupState = async (req: PayloadRequest): Promise<SetupState | undefined> => {
  if (!can(req.user, 'general.update')) return undefined
  const { mail, mode } = portsOf(req)
  const state = {
    ...(await kept(req)),
    mail: mode.isDemo || !mail.keepsAll,
    gateway: mode.isDemo || enabledGateways(req).some(({ id }) => !WITHOUT_PROVIDER.includes(id)),
  }
  return SETUP_STEPS.every((step) => state[step]) ? undefined : state
}
