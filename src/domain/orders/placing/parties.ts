import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import type { Client, Reseller, User } from '../../../../payload-types'
import { invalid, problem } from '../../../core/problem'
import { says } from '../../../core/words/sentence'
import { idOf, rowsOf } from '../../database/transaction'
import type { NewOrder } from './newOrder'
import { clientNotActive, resellerNotActive, resellerPending, userBlocked } from '../problems'

/** Who an order is for: an app user alone, or a reseller with its own client. */
export type Parties =
  | { orderType: 'app_user'; user: User; reseller?: undefined; client?: undefined }
  | { orderType: 'reseller_client'; user?: undefined; reseller: Reseller; client: Client }

const UNKNOWN = { client: 'There is no such client.', user: 'There is no such user.' } as const

const unknown = (path: keyof typeof UNKNOWN) => invalid([{ path, message: UNKNOWN[path] }])

const find = async <S extends 'users' | 'clients' | 'resellers'>(
  req: PayloadRequest,
  collection: S,
  id: string,
) =>
  req.payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req,
  })

/** Waits for whoever moves or suspends the client, and keeps them waiting until the order is placed. */
const holdClient = async (req: PayloadRequest, id: string): Promise<void> => {
  await rowsOf(req, sql`select 1 from clients where id = ${id} for key share`)
}

const ofClient = async (req: PayloadRequest, id: string, owner?: string): Promise<Parties> => {
  await holdClient(req, id)
  const client = await find(req, 'clients', id)
  const resellerId = idOf(client?.reseller)
  if (!client || !resellerId || (owner && owner !== resellerId)) throw unknown('client')
  const reseller = await find(req, 'resellers', resellerId)
  if (!reseller) throw unknown('client')
  if (reseller.status !== 'active') throw owner ? resellerPending({}) : resellerNotActive({})
  if (client.status !== 'active') throw clientNotActive({})
  return { orderType: 'reseller_client', reseller, client }
}

const ofUser = async (req: PayloadRequest, id: string): Promise<Parties> => {
  const user = await find(req, 'users', id)
  if (!user) throw unknown('user')
  if (user.status === 'blocked') throw userBlocked({})
  return { orderType: 'app_user', user }
}

const forReseller = (
  req: PayloadRequest,
  reseller: Reseller,
  input: NewOrder,
): Promise<Parties> => {
  if (reseller.status !== 'active') throw resellerPending({})
  if (!input.client) throw invalid([{ path: 'client', message: 'Choose one of your clients.' }])
  return ofClient(req, input.client, reseller.id)
}

/** A customer orders for itself; staff and the system name the user or the client. */
export const partiesOf = (req: PayloadRequest, input: NewOrder): Promise<Parties> => {
  const caller = req.user
  if (caller?.collection === 'resellers') return forReseller(req, caller, input)
  if (caller?.collection === 'users') return ofUser(req, caller.id)
  if (input.user && !input.client) return ofUser(req, input.user)
  if (input.client && !input.user) return ofClient(req, input.client)
  throw invalid([{ path: 'user', message: 'Name either an app user or a client of a reseller.' }])
}

type Fault = { path: string; message: string }

const profileIncomplete = problem<{ fields: Fault[] }>(
  'user.profile_incomplete',
  422,
  ({ fields }) =>
    says`Before a physical SIM is sent, the profile needs ${fields.map(({ path }) => path).join(', ')}.`,
)

const NEEDED_FOR_PHYSICAL = ['dateOfBirth', 'idDocumentType', 'idDocumentNumber'] as const

/** A physical SIM goes only to a person whose identity is on file. */
export const assertProfileFor = (parties: Parties, simType: NewOrder['simType']): void => {
  if (simType !== 'physical' || parties.orderType !== 'app_user') return
  const fields = NEEDED_FOR_PHYSICAL.filter((name) => !parties.user[name]).map((path) => ({
    path,
    message: 'Needed before a physical order.',
  }))
  if (fields.length > 0) throw profileIncomplete({ fields })
}
