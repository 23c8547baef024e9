import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import type { Client } from '../../../payload-types'
import { addDays, dayOf, isDay } from '../../core/calendar'
import { invalid } from '../../core/problem'
import { apiKeyOf } from '../access/apiKey'
import { assertCan, can } from '../access/can'
import { signedIn } from '../auth/account'
import { notFound } from '../database/problems'
import {
  findAsCaller,
  idOf,
  inTransaction,
  isUuid,
  lockAndRead,
  rowsOf,
} from '../database/transaction'
import { recordEvent } from '../events/record'
import { now } from '../ports'
import { readGeneral } from '../settings/read'

const MOST_MB = 1_000_000_000
const OLDEST_DAYS = 366
const THRESHOLDS = [100, 80]

export const usageSchema = z.object({
  day: z.string().refine(isDay, 'Give a date (YYYY-MM-DD).').describe("A day of the business's."),
  megabytes: z.int().min(0).max(MOST_MB),
  source: z.string().trim().min(1).max(50).describe('Who measured. Each counts by itself.'),
})

export type Report = z.output<typeof usageSchema>

/** What a key that may report, but not read clients, hears of one. */
export type UsageView = Pick<Client, 'id' | 'currentUsage' | 'monthlyLimit' | 'usageMonth'>

/**
 * Notes what a source measured of a client on a day; told again, the last figure stands. The client shows the sum of the
 * business's month, and an event tells once a month that 80 % and that 100 % of its limit are used.
 */
export const recordUsage = async (
  req: PayloadRequest,
  id: string,
  report: Report,
): Promise<Client | UsageView> => {
  signedIn(req.user)
  await assertKnown(req, id)
  assertCan(req.user, 'usage.write')
  return inTransaction(req, async () => {
    const today = dayOf(now(req), (await readGeneral(req)).timezone)
    assertRecent(report.day, today)
    const client = await lockAndRead(req, 'clients', id)
    await keep(req, id, report)
    await addUp(req, client, today.slice(0, 7))
    return readBack(req, id)
  })
}

const mayRead = ({ user }: PayloadRequest): boolean => can(user, 'clients.read')

/** A key that may only report knows the ids of its owner's clients all the same. */
const assertKnown = async (req: PayloadRequest, id: string): Promise<void> => {
  const isReporter = apiKeyOf(req.user) && can(req.user, 'usage.write')
  if (mayRead(req) || !isReporter) return void (await findAsCaller(req, 'clients', id))
  const client = isUuid(id) ? await find(req, id) : null
  const isOwn = req.user?.collection === 'admins' || idOf(client?.reseller) === req.user?.id
  if (!client || !isOwn) throw notFound({ id })
}

const find = (req: PayloadRequest, id: string): Promise<Client | null> =>
  req.payload.findByID({
    collection: 'clients',
    id,
    depth: 0,
    joins: false,
    disableErrors: true,
    overrideAccess: true,
    req,
  })

const readBack = async (req: PayloadRequest, id: string): Promise<Client | UsageView> => {
  if (mayRead(req)) return findAsCaller(req, 'clients', id)
  const client = await find(req, id)
  if (!client) throw notFound({ id })
  const { currentUsage, monthlyLimit, usageMonth } = client
  return { id, currentUsage, monthlyLimit, usageMonth }
}

const assertRecent = (day: string, today: string): void => {
  // Whoever measures may be a day ahead of the business.
  if (day > addDays(today, 1)) throw invalid([{ path: 'day', message: 'This day is yet to come.' }])
  if (day < addDays(today, -OLDEST_DAYS))
    throw invalid([{ path: 'day', message: 'Usage is taken for a year back at most.' }])
}

const reporterOf = ({ user }: PayloadRequest): string => {
  const key = apiKeyOf(user)
  return key ? `api-keys:${key.id}` : `${user?.collection}:${user?.id}`
}

const keep = async (req: PayloadRequest, client: string, report: Report): Promise<void> => {
  const { day, megabytes, source } = report
  await rowsOf(
    req,
    sql`insert into client_usage (client_id, day, source, megabytes, reported_by, reported_at)
      values (${client}::uuid, ${day}::date, ${source}, ${megabytes}, ${reporterOf(req)}, ${now(req).toISOString()})
      on conflict (client_id, day, source) do update
        set megabytes = excluded.megabytes, reported_by = excluded.reported_by, reported_at = excluded.reported_at
        where client_usage.megabytes <> excluded.megabytes`,
  )
}

const sumOf = async (req: PayloadRequest, client: string, month: string): Promise<number> => {
  const [row] = await rowsOf<{ sum: string }>(
    req,
    sql`select coalesce(sum(megabytes), 0) as sum from client_usage
      where client_id = ${client}::uuid and day >= ${`${month}-01`}::date
        and day < ${`${month}-01`}::date + interval '1 month'`,
  )
  return Number(row?.sum ?? 0)
}

const addUp = async (req: PayloadRequest, client: Client, month: string): Promise<void> => {
  const currentUsage = await sumOf(req, client.id, month)
  const told = client.usageMonth === month ? (client.usageTold ?? 0) : 0
  const usageTold = Math.max(told, reached(currentUsage, client.monthlyLimit))
  const isSame = client.usageMonth === month && client.currentUsage === currentUsage
  if (isSame && usageTold === told) return
  await req.payload.update({
    collection: 'clients',
    id: client.id,
    data: { currentUsage, usageMonth: month, usageTold },
    depth: 0,
    overrideAccess: true,
    req,
  })
  if (usageTold > told) await tell(req, client.id, usageTold)
}

/** Of several reached at once the highest; nothing where there is no limit. */
const reached = (used: number, limit: number): number =>
  THRESHOLDS.find((percent) => limit > 0 && used * 100 >= limit * percent) ?? 0

const tell = (req: PayloadRequest, id: string, percent: number): Promise<void> =>
  recordEvent(req, {
    type: 'client.usage_reached',
    subject: { collection: 'clients', id },
    summary: `${percent} % of the month's data is used.`,
    to: `${percent} %`,
  })
