import { sql } from '@payloadcms/db-postgres'
import { createLocalReq, type Payload, type TypedUser } from 'payload'

import type { ApiKey } from '../../../payload-types'
import type { KeyMark } from '../access/apiKey'
import { maySignIn } from '../auth/account'
import { callerIp } from '../access/callerIp'
import { idOf, rowsOf } from '../database/transaction'
import { now } from '../ports'
import { isAmong } from './addresses'
import { wordsOf } from './scopes'
import { isSameSecret, presentedKey } from './secret'

/**
 * The owner of the key in the request's `Authorization`, limited to its scopes. Undefined at once when the key is
 * revoked, has run out, comes from an address it may not, or its owner may not sign in.
 */
export const recogniseKey = async (
  payload: Payload,
  headers: Headers,
): Promise<(TypedUser & KeyMark) | undefined> => {
  const presented = presentedKey(headers.get('authorization'))
  if (!presented) return undefined
  // without req: who calls is asked before the request has a transaction.
  const { docs } = await payload.find({
    collection: 'api-keys',
    where: { prefix: { equals: presented.prefix.toLowerCase() } },
    limit: 1,
    pagination: false,
    depth: 0,
    overrideAccess: true,
  })
  const [key] = docs
  if (!key || !isGood(payload, key, { headers, hash: presented.hash })) return undefined
  const owner = await ownerOf(payload, key)
  if (!owner || !maySignIn(owner)) return undefined
  await noteUse(payload, key)
  return { ...owner, _apiKey: { id: key.id, words: wordsOf(listOf(key.scopes)) } }
}

const isGood = (
  payload: Payload,
  key: ApiKey,
  { hash, headers }: { hash: string; headers: Headers },
): boolean => {
  const at = now({ payload }).getTime()
  const isOver = (moment: string | null | undefined) =>
    Boolean(moment) && Date.parse(moment ?? '') <= at
  if (key.revokedAt || isOver(key.expiresAt)) return false
  const isPrevious = isSameSecret(hash, key.previousHash) && !isOver(key.previousUntil)
  if (!isSameSecret(hash, key.secretHash) && !isPrevious) return false
  const ranges = listOf(key.allowedIps)
  return ranges.length === 0 || isAmong(ranges, callerIp({ headers }))
}

/** JSON of the row, which only our verbs write. */
const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

const ownerOf = async (payload: Payload, key: ApiKey): Promise<TypedUser | undefined> => {
  const collection = key.admin ? 'admins' : 'resellers'
  const id = idOf(key.admin) ?? idOf(key.reseller)
  if (!id) return undefined
  // without req: the same holds for the key's owner.
  const doc = await payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
  })
  // The stored document does not say which collection it came from; the query above does.
  return doc ? ({ ...doc, collection } as TypedUser) : undefined
}

/** To the minute, so that a busy key is not a busy row. */
const noteUse = async (payload: Payload, { id, lastUsedAt }: ApiKey): Promise<void> => {
  const at = now({ payload })
  if (lastUsedAt && Date.parse(lastUsedAt) > at.getTime() - 60_000) return
  const req = await createLocalReq({}, payload)
  await rowsOf(req, sql`update api_keys set last_used_at = ${at.toISOString()} where id = ${id}`)
}
