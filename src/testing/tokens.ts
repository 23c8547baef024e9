import crypto from 'node:crypto'

import { getFieldsToSign, jwtSign, type CollectionSlug, type TypedUser } from 'payload'

import { query, testApp } from './app'

export type AuthCollection = 'admins' | 'resellers' | 'users'

/** Signs in through the door; throws with the answer when it is refused. */
export async function login(as: AuthCollection, email: string, password: string): Promise<string> {
  const { call } = await testApp()
  const answer = await call('POST', '/api/auth/login', { body: { email, password, as } })
  if (answer.status !== 200) {
    throw new Error(`Sign-in refused: ${answer.status} ${JSON.stringify(answer.body)}`)
  }
  return String(answer.body.token)
}

/** A token with a session of its own, for an hour unless said otherwise, without the cost of hashing a password. */
export async function tokenFor(
  collection: AuthCollection,
  id: string,
  seconds = 3600,
): Promise<string> {
  const { payload } = await testApp()
  const { config } = payload.collections[collection]
  const user = await payload.findByID({ collection, id, depth: 0, overrideAccess: true })
  const sid = config.auth.useSessions ? await openSession({ collection, id, seconds }) : undefined
  const fieldsToSign = getFieldsToSign({
    collectionConfig: config,
    email: user.email ?? '',
    sid,
    user: { ...user, collection } as TypedUser, // `findByID` does not name the collection in its type
  })
  const { token } = await jwtSign({
    fieldsToSign,
    secret: payload.secret,
    tokenExpiration: seconds,
  })
  return token
}

type NewSession = { collection: CollectionSlug; id: string; seconds: number }

async function openSession({ collection, id, seconds }: NewSession) {
  const sid = crypto.randomUUID()
  await query(
    `insert into ${collection}_sessions (_order, _parent_id, id, created_at, expires_at)
     select coalesce(max(_order), 0) + 1, $1, $2, now(), now() + make_interval(secs => $3)
     from ${collection}_sessions where _parent_id = $1`,
    [id, sid, seconds],
  )
  return sid
}
