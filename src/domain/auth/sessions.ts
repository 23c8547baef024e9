import { randomUUID } from 'node:crypto'

import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { rowsOf } from '../database/transaction'
import type { AccountCollection } from './account'
import { callerAgent, callerIp } from '../access/callerIp'

type Owner = { collection: AccountCollection; id: string }

// Payload keeps an account's sessions as rows of their own. We write single rows: its own sign-in
// writes the whole account back, which undoes whatever changed meanwhile.
const table = ({ collection }: Owner) => sql.identifier(`${collection}_sessions`)

/**
 * An edit of the account reads its sessions and writes them back, so it must not overlap one of ours: it
 * would revive a session that has ended, and shorten one that was extended.
 */
const holdAccount = async (req: PayloadRequest, { collection, id }: Owner): Promise<void> => {
  await rowsOf(req, sql`select 1 from ${sql.identifier(collection)} where id = ${id} for update`)
}

// Sessions end with their tokens, and those by the wall clock.
const inSeconds = (seconds: number): string => new Date(Date.now() + seconds * 1000).toISOString()

/** Opens a session and clears away the account's expired ones; answers its id. The row must be locked. */
export const openSession = async (
  req: PayloadRequest,
  owner: Owner,
  seconds: number,
): Promise<string> => {
  const sid = randomUUID()
  await rowsOf(
    req,
    sql`delete from ${table(owner)} where _parent_id = ${owner.id} and expires_at < now()`,
  )
  await rowsOf(
    req,
    sql`insert into ${table(owner)} (_order, _parent_id, id, created_at, expires_at)
        select coalesce(max(_order), 0) + 1, ${owner.id}, ${sid}, now(), ${inSeconds(seconds)}
        from ${table(owner)} where _parent_id = ${owner.id}`,
  )
  await noteWhence(req, owner, sid)
  return sid
}

const noteWhence = async (req: PayloadRequest, owner: Owner, sid: string): Promise<void> => {
  const { collection, id } = owner
  await rowsOf(
    req,
    sql`delete from session_facts where collection = ${collection} and account_id = ${id}
          and id not in (select id from ${table(owner)} where _parent_id = ${id})`,
  )
  await rowsOf(
    req,
    sql`insert into session_facts (id, collection, account_id, ip, user_agent)
        values (${sid}, ${collection}, ${id}, ${callerIp(req)}, ${callerAgent(req) ?? null})`,
  )
}

export type Session = {
  id: string
  startedAt: string
  expiresAt: string
  ip: string | null
  userAgent: string | null
}

/** The living sessions of the account, newest first; where one was opened is null when nobody knows. */
export const sessionsOf = async (req: PayloadRequest, owner: Owner): Promise<Session[]> => {
  const rows = await rowsOf<Session>(
    req,
    sql`select s.id, s.created_at as "startedAt", s.expires_at as "expiresAt", f.ip,
          f.user_agent as "userAgent"
        from ${table(owner)} s left join session_facts f on f.id = s.id
        where s._parent_id = ${owner.id} and s.expires_at > now() order by s.created_at desc, s.id`,
  )
  const iso = (moment: string) => new Date(moment).toISOString()
  return rows.map((row) => ({
    ...row,
    startedAt: iso(row.startedAt),
    expiresAt: iso(row.expiresAt),
  }))
}

/**
 * Renewed again and again a session ends all the same: seven days after its sign-in or, where the sign-in is remembered,
 * ninety. Then the password is asked for.
 */
const LONGEST_DAYS = { plain: 7, remembered: 90 }
const DAY_SECONDS = 24 * 3600

/** Signed in for longer than a week at once is remembered. */
const longestSeconds = (seconds: number): number =>
  (seconds > LONGEST_DAYS.plain * DAY_SECONDS ? LONGEST_DAYS.remembered : LONGEST_DAYS.plain) *
  DAY_SECONDS

/**
 * For how many seconds the session lives on: as long as asked for, and not beyond its outer bound. Undefined when it has
 * ended meanwhile, or reached the bound. Like the next two, part of the caller's transaction.
 */
export const extendSession = async (
  req: PayloadRequest,
  owner: Owner,
  { sid, seconds }: { sid: string; seconds: number },
): Promise<number | undefined> => {
  await holdAccount(req, owner)
  const [row] = await rowsOf<{ expires_at: string }>(
    req,
    sql`update ${table(owner)}
        set expires_at = least(${inSeconds(seconds)}::timestamptz, greatest(expires_at, created_at + ${longestSeconds(seconds)} * interval '1 second'))
        where _parent_id = ${owner.id} and id = ${sid} and expires_at > now() returning expires_at`,
  )
  if (!row) return undefined
  const left = Math.ceil((new Date(row.expires_at).getTime() - Date.now()) / 1000)
  return left > 0 ? Math.min(left, seconds) : undefined
}

/** False when there is no such session of this account any more. */
export const endSession = async (
  req: PayloadRequest,
  owner: Owner,
  sid: string,
): Promise<boolean> => {
  await holdAccount(req, owner)
  const ended = await rowsOf(
    req,
    sql`delete from ${table(owner)} where _parent_id = ${owner.id} and id = ${sid} returning id`,
  )
  return ended.length > 0
}

/** Every other token of the account is dead when the transaction commits. */
export const endOtherSessions = async (
  req: PayloadRequest,
  owner: Owner,
  sid: string,
): Promise<void> => {
  await holdAccount(req, owner)
  await rowsOf(
    req,
    sql`delete from ${table(owner)} where _parent_id = ${owner.id} and id <> ${sid}`,
  )
}

/** Every token of the account is dead when the transaction commits. */
export const endAllSessions = async (req: PayloadRequest, owner: Owner): Promise<void> => {
  await holdAccount(req, owner)
  await rowsOf(req, sql`delete from ${table(owner)} where _parent_id = ${owner.id}`)
}
