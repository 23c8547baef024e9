import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'

import { tooMany } from '../limits/limits'
import { countRate } from '../limits/countRate'
import { lockAccount, type Account } from '../auth/account'
import { notSignedIn } from '../access/can'
import { inTransaction, rowsOf } from '../database/transaction'
import { recordEvent } from '../events/record'
import { queueMail } from '../notifications/queueMail'
import { now } from '../ports'
import {
  alreadyVerified,
  CODE_MINUTES,
  hashOfCode,
  MOST_SENDS_AN_HOUR,
  newCode,
  SECONDS_BETWEEN_SENDS,
} from './code'
import { destinationOf, isProved, proverOf, type Channel } from './contacts'

const HOUR_MS = 3_600_000

/**
 * Sends the caller a code of six digits, good for ten minutes; an earlier one is void. Once a minute and five
 * times an hour (429), 409 when there is nothing to prove. Whether somebody else has the address is not told.
 */
export const sendCode = async (req: PayloadRequest, channel: Channel): Promise<void> => {
  const { collection, id } = proverOf(req, channel)
  await countRate(req, 'code_send', `${collection}:${id}`)
  await inTransaction(req, async () => {
    const account = await lockAccount(req, collection, id)
    if (!account) throw notSignedIn({})
    if (isProved(account, channel)) throw alreadyVerified({ channel })
    const destination = destinationOf(account, channel)
    const code = newCode()
    await storeCode(req, account, { channel, destination, code })
    await queueMail(req, {
      template: 'one_time_code',
      channel,
      to: { email: destination, language: account.language },
      variables: { validFor: `${CODE_MINUTES} minutes` },
      secretVariables: { code },
      subject: { collection, id },
    })
    await recordEvent(req, {
      type: 'verification.sent',
      subject: { collection, id },
      summary: `A code was sent by ${channel === 'sms' ? 'SMS' : 'e-mail'}.`,
    })
  })
}

type Sent = { sends: number; first_sent_at: string; sent_at: string }
type Stored = { channel: Channel; destination: string; code: string }

const storeCode = async (req: PayloadRequest, account: Account, code: Stored): Promise<void> => {
  const { collection, id } = account
  const { channel, destination } = code
  const [before] = await rowsOf<Sent>(
    req,
    sql`select sends, first_sent_at, sent_at from one_time_codes
        where collection = ${collection} and account_id = ${id} and channel = ${channel}`,
  )
  const asked = now(req).getTime()
  const at = (offsetMs: number) => new Date(asked + offsetMs).toISOString()
  assertNotTooSoon(before, asked)
  const isNewHour = !before || Date.parse(before.first_sent_at) + HOUR_MS <= asked
  await rowsOf(
    req,
    sql`insert into one_time_codes (collection, account_id, channel, destination, code_hash, tries,
          sends, first_sent_at, sent_at, expires_at)
        values (${collection}, ${id}, ${channel}, ${destination}, ${hashOfCode(req, account, code)}, 0,
          1, ${at(0)}, ${at(0)}, ${at(CODE_MINUTES * 60_000)})
        on conflict (collection, account_id, channel) do update set
          destination = excluded.destination, code_hash = excluded.code_hash, tries = 0,
          sends = case when ${isNewHour} then 1 else one_time_codes.sends + 1 end,
          first_sent_at = case when ${isNewHour} then excluded.first_sent_at
            else one_time_codes.first_sent_at end,
          sent_at = excluded.sent_at, expires_at = excluded.expires_at`,
  )
}

const assertNotTooSoon = (before: Sent | undefined, asked: number): void => {
  if (!before) return
  const pause = Date.parse(before.sent_at) + SECONDS_BETWEEN_SENDS * 1000 - asked
  const hour = Date.parse(before.first_sent_at) + HOUR_MS - asked
  const wait = Math.max(pause, before.sends >= MOST_SENDS_AN_HOUR ? hour : 0)
  if (wait > 0) throw tooMany({ retryAfterSeconds: Math.ceil(wait / 1000) })
}
