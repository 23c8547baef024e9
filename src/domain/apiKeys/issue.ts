import type { PayloadRequest } from 'payload'

import type { ApiKey } from '../../../payload-types'
import { invalid, problem, type FieldFault } from '../../core/problem'
import { assertCan, forbidden } from '../access/can'
import { inSession } from '../auth/account'
import { findAsCaller, idOf, inTransaction, lockAndRead } from '../database/transaction'
import { recordEvent } from '../events/record'
import type { EventType } from '../events/types'
import { now } from '../ports'
import { isAddressRange } from './addresses'
import { isScope } from './scopes'
import { newSecret } from './secret'

export type NewKey = {
  name: string
  scopes: string[]
  /** Whose program it is, where that is not the caller; a reseller makes its own alone, whatever it names. */
  reseller?: string
  expiresAt?: string
  allowedIps?: string[]
}
type Issued = { doc: ApiKey; secret: string }

export const keyRevoked = problem(
  'api_key.revoked',
  409,
  () => 'This key is revoked. Make a new one.',
)

/**
 * A key that acts as its owner within its scopes: as the caller, or as a reseller for whom staff make it. The secret
 * is in this answer and nowhere else.
 */
export const issueKey = async (req: PayloadRequest, wanted: NewKey): Promise<Issued> => {
  assertCan(req.user, 'api-keys.issue')
  const owner = await ownerOf(req, wanted)
  const faults = faultsOf(req, wanted)
  if (faults.length > 0) throw invalid(faults)
  const { hash, prefix, secret } = newSecret()
  return inTransaction(req, async () => {
    const { id } = await req.payload.create({
      collection: 'api-keys',
      data: {
        name: wanted.name,
        scopes: wanted.scopes,
        allowedIps: wanted.allowedIps ?? [],
        expiresAt: wanted.expiresAt ?? null,
        prefix,
        secretHash: hash,
        ...owner,
      },
      depth: 0,
      overrideAccess: true,
      req,
    })
    await tell(req, id, 'api_key.created')
    return { doc: await findAsCaller(req, 'api-keys', id), secret }
  })
}

const ownerOf = async (
  req: PayloadRequest,
  { reseller }: NewKey,
): Promise<Pick<ApiKey, 'admin' | 'reseller'>> => {
  const { collection, id } = inSession(req.user)
  if (collection !== 'admins') return { reseller: id }
  if (!reseller) return { admin: id }
  assertCan(req.user, 'api-keys.issueForReseller')
  const found = await req.payload.findByID({
    collection: 'resellers',
    id: reseller,
    depth: 0,
    disableErrors: true,
    joins: false,
    overrideAccess: true,
    req,
  })
  if (!found) throw invalid([{ path: 'reseller', message: 'There is no such reseller.' }])
  return { reseller: found.id }
}

const faultsOf = (
  req: PayloadRequest,
  { allowedIps = [], expiresAt, scopes }: NewKey,
): FieldFault[] => [
  ...scopes.flatMap((scope, at) =>
    isScope(scope) ? [] : [{ path: `scopes.${at}`, message: 'There is no such permission.' }],
  ),
  ...allowedIps.flatMap((range, at) =>
    isAddressRange(range)
      ? []
      : [{ path: `allowedIps.${at}`, message: 'Give an address or a range such as 192.0.2.0/24.' }],
  ),
  ...(expiresAt && Date.parse(expiresAt) <= now(req).getTime()
    ? [{ path: 'expiresAt', message: 'Give a time to come.' }]
    : []),
]

/**
 * A new secret for the key; the one before works on for the overlap, and one before that no more. 409 when revoked. Of
 * a key of staff only its owner gets one: whoever has it acts in their name.
 */
export const rotateKey = async (
  req: PayloadRequest,
  { id, overlapHours }: { id: string; overlapHours: number },
): Promise<Issued> => {
  await findAsCaller(req, 'api-keys', id)
  assertCan(req.user, 'api-keys.issue')
  const caller = inSession(req.user)
  return inTransaction(req, async () => {
    const key = await lockAndRead(req, 'api-keys', id)
    if (key.admin && idOf(key.admin) !== caller.id) throw forbidden({})
    if (key.revokedAt) throw keyRevoked({})
    const { hash, secret } = newSecret(key.prefix)
    const until = new Date(now(req).getTime() + overlapHours * 3_600_000).toISOString()
    await write(req, id, {
      secretHash: hash,
      previousHash: key.secretHash,
      previousUntil: until,
    })
    await tell(req, id, 'api_key.rotated')
    return { doc: await findAsCaller(req, 'api-keys', id), secret }
  })
}

/** The key is dead when this commits; again it changes nothing. */
export const revokeKey = async (req: PayloadRequest, id: string): Promise<ApiKey> => {
  await findAsCaller(req, 'api-keys', id)
  assertCan(req.user, 'api-keys.issue')
  return inTransaction(req, async () => {
    const key = await lockAndRead(req, 'api-keys', id)
    if (!key.revokedAt) {
      await write(req, id, { revokedAt: now(req).toISOString() })
      await tell(req, id, 'api_key.revoked')
    }
    return findAsCaller(req, 'api-keys', id)
  })
}

const write = async (req: PayloadRequest, id: string, data: Partial<ApiKey>): Promise<void> => {
  await req.payload.update({
    collection: 'api-keys',
    id,
    data,
    depth: 0,
    overrideAccess: true,
    req,
  })
}

const SUMMARIES: Partial<Record<EventType, string>> = {
  'api_key.created': 'API key made.',
  'api_key.rotated': 'API key given a new secret.',
  'api_key.revoked': 'API key revoked.',
}

const tell = (req: PayloadRequest, id: string, type: EventType): Promise<void> =>
  recordEvent(req, {
    type,
    subject: { collection: 'api-keys', id },
    summary: SUMMARIES[type] ?? '',
  })
